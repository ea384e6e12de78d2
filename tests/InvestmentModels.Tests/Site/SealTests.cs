using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Cli;
using InvestmentModels.Data.Seals;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>The seals are what the manifest's description says, so that anyone can make them again with other tools.</summary>
public sealed class SealTests
{
    private static readonly JsonNode Manifest = JsonNode.Parse(SealedRealSite.BytesOf(MakeManifest.Path))!;

    [Fact]
    public void Manifest_ListsEveryOtherFile_ByPath()
    {
        Assert.Equal(SealedRealSite.WithoutManifest.Select(file => file.Path).Order(StringComparer.Ordinal), Listed("files").Select(file => (string)file["path"]!));
        Assert.Equal(SealedRealSite.WithoutManifest.Select(file => Hash(file.Bytes.Span)), Listed("files").Select(file => (string)file["sha256"]!));
        Assert.Equal(SealedRealSite.WithoutManifest.Select(file => file.Bytes.Length), Listed("files").Select(file => (int)file["bytes"]!));
    }

    [Fact]
    public void InputDigest_IsOverEveryInputFile()
    {
        var root = RepositoryRoot.File("input");
        var lines = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), Hash: Hash(File.ReadAllBytes(file))))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{file.Path}\0{file.Hash}\n");

        Assert.Equal((string)Manifest["inputDigest"]!, HashOf(lines));
    }

    [Fact]
    public void DataSeal_IsOverTheDataAndTheInput() => Assert.Equal(
        (string)Manifest["dataSeal"]!,
        HashOf([.. Lines(file => file.StartsWith("data/v1/", StringComparison.Ordinal)), $"{Manifest["inputDigest"]}  input\n"]));

    [Fact]
    public void Seal_IsOverEverything() => Assert.Equal(
        (string)Manifest["seal"]!,
        HashOf([.. Lines(_ => true), $"{Manifest["inputDigest"]}  input\n", $"{Manifest["program"]!["name"]} {Manifest["program"]!["version"]}  program\n"]));

    [Fact]
    public void EveryPage_ShowsTheBeginningOfTheDataSeal()
    {
        var shown = $"<code id=\"datasegl\">{((string)Manifest["dataSeal"]!)[..16]}</code>";

        Assert.All(Pages(), html => Assert.Contains(shown, html, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryReceiptInput_NamesTheDigestOfItsFile()
    {
        foreach (var report in new[] { "2023", "2024" })
        {
            var figures = JsonNode.Parse(SealedRealSite.BytesOf($"data/v1/reports/{report}.json"))!["figures"]!.AsObject();
            Assert.All(figures.SelectMany(figure => figure.Value!["receipt"]!["inputs"]!.AsArray()), input => Assert.Equal(
                Hash(File.ReadAllBytes(RepositoryRoot.File("input", (string)input!["file"]!))), (string)input["sha256"]!));
        }
    }

    [Fact]
    public void Receipt_OnAPage_ShowsTheBeginningOfTheFilesDigest()
    {
        var html = Encoding.UTF8.GetString(SealedRealSite.BytesOf("2024/fritidsjob/index.html"));
        var digest = Hash(File.ReadAllBytes(RepositoryRoot.File("input", "reports", "2024", "fritidsjob.json")));

        Assert.Contains($"SHA-256 <code>{digest[..12]}</code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain(digest[..13], html, StringComparison.Ordinal);
    }

    [Fact]
    public void Site_BuiltTwice_HasTheSameSeals() =>
        Assert.Equal(Pipeline.Run(RepositoryRoot.File("input")).Seals, Pipeline.Run(RepositoryRoot.File("input")).Seals);

    [Fact]
    public void StyleSheet_Changed_ChangesTheSealButNotTheDataSeal()
    {
        var changed = Sealed(SealedRealSite.With("assets/site.css", "body{}"u8.ToArray()));

        Assert.Equal((string)Manifest["dataSeal"]!, changed.Data);
        Assert.NotEqual((string)Manifest["seal"]!, changed.Site);
    }

    [Fact]
    public void Input_Changed_ChangesBothSeals()
    {
        var input = RealInput.Computed.Said.Files;
        var other = new Model.FileDigests([.. input.Files.Skip(1), input.Files[0] with { Sha256 = new string('0', 64) }]);
        var changed = SealSite.With(SealedRealSite.WithoutManifest, InputSeal.Of(other)).Seals;

        Assert.NotEqual((string)Manifest["dataSeal"]!, changed.Data);
        Assert.NotEqual((string)Manifest["seal"]!, changed.Site);
    }

    private static SiteSeals Sealed(IEnumerable<SiteFile> files) =>
        SealSite.With([.. files.Where(file => file.Path != MakeManifest.Path)], InputSeal.Of(RealInput.Computed.Said.Files)).Seals;

    private static IEnumerable<string> Pages() =>
        SealedRealSite.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) && !file.Path.Contains("/indlejr/", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Bytes.Span));

    private static IEnumerable<JsonNode> Listed(string name) => Manifest[name]!.AsArray().Select(node => node!);

    private static IEnumerable<string> Lines(Func<string, bool> isIn) => Listed("files")
        .Where(file => isIn((string)file["path"]!))
        .Select(file => $"{file["sha256"]}  {file["path"]}\n");

    private static string HashOf(IEnumerable<string> lines) => Hash(Encoding.UTF8.GetBytes(string.Concat(lines)));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
