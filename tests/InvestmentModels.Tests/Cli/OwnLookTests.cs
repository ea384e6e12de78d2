using System.Text;
using InvestmentModels.Cli;
using InvestmentModels.Cli.Preview;
using InvestmentModels.Site.Looks;

namespace InvestmentModels.Tests.Cli;

/// <summary>A municipality's own look lies in <c>theme/assets</c> beside its input and takes the place of the program's files, in every verb and from wherever it is run.</summary>
public sealed class OwnLookTests : IDisposable
{
    private const string Css = "body { color: #102030 }\n";

    private readonly ScratchFolder _folder = new();

    public OwnLookTests() => _folder.With(ExampleSite.Files.Files.ToDictionary(file => $"input/{file.Key}", file => file.Value, StringComparer.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task OneFile_ReplacesTheProgramsAndNothingElseChanges_AndTheSiteVerifies()
    {
        Assert.Equal(ExitCode.Done, (await Build("foer")).Code);
        _folder.Write(Css, "theme", "assets", "site.css");

        var built = await Build("efter");
        var verified = await CommandRun.Of("verify", _folder.File("efter"));

        Assert.Equal((ExitCode.Done, string.Empty), (built.Code, built.Error));
        Assert.Equal(Css, await File.ReadAllTextAsync(_folder.File("efter", "assets", "site.css"), TestContext.Current.CancellationToken));
        var (before, after) = (_folder.Snapshot("foer"), _folder.Snapshot("efter"));
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["assets/site.css", "data/v1/manifest.json"], before.Keys.Where(file => before[file] != after[file]).Order(StringComparer.Ordinal));
        Assert.Equal((ExitCode.Done, string.Empty), (verified.Code, verified.Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("build --drafts")]
    [InlineData("publish 2025")]
    public async Task UnknownName_StopsTheVerbWithItsPlace(string command)
    {
        _folder.Write(Css, "theme", "assets", "Site.css");
        string[] output = command.StartsWith("build", StringComparison.Ordinal) ? ["--output", _folder.File("output")] : [];

        var refused = await CommandRun.Of([.. command.Split(' '), "--input", _folder.File("input"), .. output]);

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains($"{_folder.File("theme", "assets", "Site.css").Replace('\\', '/')}(1,1): error IM0702: ", refused.Error, StringComparison.Ordinal);
        Assert.Contains("site.css", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("output")));
    }

    [Fact]
    public async Task Link_IsNotFollowed_WhetherAFileOrAFolder()
    {
        _folder.Write("hemmeligt", "udenfor", "site.css");
        Directory.CreateDirectory(_folder.File("theme", "assets"));
        File.CreateSymbolicLink(_folder.File("theme", "assets", "site.css"), _folder.File("udenfor", "site.css"));
        Directory.CreateSymbolicLink(_folder.File("theme", "assets", "mere"), _folder.File("udenfor"));

        var refused = await CommandRun.Of("check", "--input", _folder.File("input"));

        Assert.Equal(2, refused.Error.Split("error IM0703").Length - 1);
        Assert.DoesNotContain("IM0702", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WholeFolderAsALink_IsRefused()
    {
        _folder.Write(Css, "udenfor", "site.css");
        Directory.CreateDirectory(_folder.File("theme"));
        Directory.CreateSymbolicLink(_folder.File("theme", "assets"), _folder.File("udenfor"));

        var refused = await CommandRun.Of("check", "--input", _folder.File("input"));

        Assert.Contains("theme/assets(1,1): error IM0703", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LargeFile_IsRefused_AndOneAtTheLimitIsNot()
    {
        _folder.Write(new string(' ', 999_999) + "a", "theme", "assets", "page.js");
        _folder.Write(new string(' ', 1_000_000) + "a", "theme", "assets", "tables.js");

        var refused = await CommandRun.Of("check", "--input", _folder.File("input"));

        Assert.Contains("tables.js(1,1): error IM0704", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("page.js", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@import \"https://x.example/a.css\";")]
    [InlineData("@import '//x.example/a.css';")]
    [InlineData("a { background: URL( 'http://x.example/a.png') }")]
    [InlineData("a { background: url(//x.example/a.png) }")]
    public async Task StyleSheet_ThatAsksAnotherServer_IsRefusedAtItsLine(string css)
    {
        _folder.Write($"a {{ margin: 0 }}\n  {css}", "theme", "assets", "site.css");

        var refused = await CommandRun.Of("check", "--input", _folder.File("input"));

        Assert.Matches(@"site\.css\(2,\d+\): error IM0706", refused.Error);
    }

    /// <summary>What belongs to the system or to an editor is nobody's look, and an empty folder is no look.</summary>
    [Fact]
    public async Task HiddenFileAndEmptyFolder_AreNoLook()
    {
        _folder.Write("x", "theme", "assets", ".DS_Store");
        Directory.CreateDirectory(_folder.File("theme", "assets", "tom"));

        var check = await CommandRun.Of("check", "--input", _folder.File("input"));

        Assert.Equal((ExitCode.Done, string.Empty), (check.Code, check.Error));
    }

    /// <summary>The preview shows the own look at once, and with a finding in it the last good one, with the file to look up.</summary>
    [Fact]
    public void Preview_ShowsIt_AndKeepsTheLastGoodOne()
    {
        _folder.Write(Css, "theme", "assets", "site.css");
        var good = BuildPreview.After(PreviewedSite.Nothing, _folder.File("input"));
        _folder.Write("@import '//x.example/a.css';", "theme", "assets", "site.css");
        var bad = BuildPreview.After(good, _folder.File("input"));

        Assert.Equal(Css, Encoding.UTF8.GetString(good.Pages["/assets/site.css"].Span));
        Assert.Equal(Css, Encoding.UTF8.GetString(bad.Pages["/assets/site.css"].Span));
        var finding = Assert.Single(bad.Findings);
        Assert.Equal(("IM0706", false), (finding.Code, bad.IsCurrent));
        Assert.NotNull(PreviewPages.Source(bad, finding.Place.File));
    }

    /// <summary>The repository's own <c>theme/assets</c> is the program's look, so beside its input nothing is replaced by anything else.</summary>
    [Fact]
    public void Repository_HasTheProgramsLook()
    {
        var look = BesideInput.Look(RepositoryRoot.File("input"));

        Assert.Equal(OwnLook.Known.Keys, look.Files.Select(file => file.Name));
        Assert.All(look.Files, file => Assert.Equal(OwnLook.Known[file.Name], file.Bytes!.Value.ToArray()));
    }

    [Theory]
    [InlineData("input", "theme/assets")]
    [InlineData("input/", "theme/assets")]
    [InlineData("./input", "./theme/assets")]
    [InlineData("by/input", "by/theme/assets")]
    [InlineData("/by/input", "/by/theme/assets")]
    [InlineData("/input", "/theme/assets")]
    [InlineData(".", "./../theme/assets")]
    [InlineData("..", "../../theme/assets")]
    public void Folder_IsBesideTheInputAsItWasWritten(string input, string folder) => Assert.Equal(folder, BesideInput.LookFolder(input));

    private Task<CommandRun> Build(string output) => CommandRun.Of("build", "--input", _folder.File("input"), "--output", _folder.File(output));
}
