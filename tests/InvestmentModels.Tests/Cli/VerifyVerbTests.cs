using InvestmentModels.Cli;
using InvestmentModels.Site.Publishing;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Cli;

/// <summary><c>verify</c> on real folders: what it says, and what it answers the shell.</summary>
public sealed class VerifyVerbTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"verify-{Guid.NewGuid():N}");

    public VerifyVerbTests() => WriteSite.To(SealedRealSite.Files, _folder);

    private string FirstPage => Path.Combine(_folder, "index.html");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task WholeSite_IsDone_AndTellsTheSeal()
    {
        var (code, told, messages) = await Verify(_folder);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(SealedRealSite.Verify(SealedRealSite.Files).Seals!.Site, told, StringComparison.Ordinal);
        Assert.Empty(messages);
    }

    [Fact]
    public async Task Build_EndsWithTheSealThatVerifyTells()
    {
        var output = $"{_folder}-built";
        var (code, told, _) = await Run("build", "--input", RepositoryRoot.File("input"), "--output", output);
        Directory.Delete(output, recursive: true);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(SealedRealSite.Verify(SealedRealSite.Files).Seals!.Site, told, StringComparison.Ordinal);
        Assert.Contains(SealedRealSite.Verify(SealedRealSite.Files).Seals!.Data, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangedFile_IsAFinding_ThatNamesTheFile()
    {
        await File.AppendAllTextAsync(FirstPage, " ", TestContext.Current.CancellationToken);
        var (code, told, messages) = await Verify(_folder);

        Assert.Equal(ExitCode.Findings, code);
        Assert.Empty(told);
        Assert.StartsWith("index.html: Filen fylder", messages, StringComparison.Ordinal);
        Assert.Equal(2, messages.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task ManyChangedFiles_AreToldInTwentyLinesAndACount()
    {
        foreach (var page in Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories))
        {
            await File.AppendAllTextAsync(page, " ", TestContext.Current.CancellationToken);
        }

        var (_, _, messages) = await Verify(_folder);

        Assert.Equal(21, messages.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task EmptyFolder_IsAFinding()
    {
        var empty = Directory.CreateDirectory(Path.Combine(_folder, "tom"));
        var (code, _, messages) = await Verify(empty.FullName);

        Assert.Equal(ExitCode.Findings, code);
        Assert.StartsWith("data/v1/manifest.json: Filen mangler", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoFolder_IsAMatterOfFiles()
    {
        var missing = await Verify(Path.Combine(_folder, "findes-ikke"));
        var file = await Verify(FirstPage);
        var nothing = await Verify(string.Empty);

        Assert.All([missing, file, nothing], answer => Assert.Equal(ExitCode.System, answer.Code));
    }

    [Fact]
    public async Task NoArgument_IsWrongUsage()
    {
        var (none, _, _) = await Run("verify");
        var (two, _, _) = await Run("verify", _folder, _folder);

        Assert.Equal((ExitCode.Usage, ExitCode.Usage), (none, two));
    }

    [Fact]
    public async Task SymbolicLink_IsToldAndNotFollowed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateSymbolicLink(Path.Combine(_folder, "ring"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "ud"), RepositoryRoot.File("global.json"));
        var (code, _, messages) = await Verify(_folder);

        Assert.Equal(ExitCode.Findings, code);
        Assert.StartsWith("ring: Her er en genvej", messages, StringComparison.Ordinal);
        Assert.Contains("\nud: Her er en genvej", messages, StringComparison.Ordinal);
        Assert.Equal(3, messages.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task EnormousFile_IsToldAndNotRead()
    {
        await using (var enormous = new FileStream(Path.Combine(_folder, "stor.html"), FileMode.CreateNew))
        {
            enormous.SetLength(257L * 1024 * 1024);
        }

        var (code, _, messages) = await Verify(_folder);

        Assert.Equal(ExitCode.Findings, code);
        Assert.StartsWith("stor.html: Filen er for stor", messages, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Told, string Messages)> Verify(string folder) => Run("verify", folder);

    private static async Task<(int Code, string Told, string Messages)> Run(params string[] arguments)
    {
        using var told = new StringWriter();
        using var messages = new StringWriter();
        var code = await InvestmentModels.Cli.Run.WithAsync(arguments, new Terminal(told, messages));
        return (code, $"{told}", $"{messages}");
    }
}
