using System.Text;
using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

/// <summary>The one command staff run: it writes a whole site, or tells what is wrong and leaves the old one alone.</summary>
public sealed class BuildTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private string Output => _folder.File("output");

    /// <summary>A file of the input, a piece of it, and what a slip of the keyboard makes of it.</summary>
    public static TheoryData<string, string, string, string> Slips => new()
    {
        { "target of 0", "reports/2024/ac-omraadet.json", "\"target\": 830", "\"target\": 0" },
        { "negative result", "reports/2024/ac-omraadet.json", "\"result\": 987", "\"result\": -987" },
        { "a number as text", "reports/2024/ac-omraadet.json", "\"target\": 830", "\"target\": \"830\"" },
        { "a comma too many", "reports/2024/ac-omraadet.json", "\"result\": 987", "\"result\": 987," },
        { "an unknown field", "reports/2024/ac-omraadet.json", "\"number\": 1,", "\"number\": 1, \"nummer\": 1," },
        { "a field twice", "reports/2024/ac-omraadet.json", "\"number\": 1,", "\"number\": 1, \"number\": 2," },
        { "no result and no reason", "reports/2024/ac-omraadet.json", "\"target\": 830, \"result\": 987", "\"target\": 830" },
        { "a measure twice in the report", "reports/2024/ac-omraadet.json", "\"id\": \"loentilskud\"", "\"id\": \"job\"" },
        { "a measure twice in the area", "areas/ac-omraadet.json", "\"id\": \"loentilskud\"", "\"id\": \"job\"" },
        { "nothing to a job", "areas/ac-omraadet.json", "\"unitsPerJob\": 5", "\"unitsPerJob\": 0" },
        { "less than nothing to a job", "areas/ac-omraadet.json", "\"unitsPerJob\": 5", "\"unitsPerJob\": -5" },
        { "another area's id in an area", "areas/fritidsjob.json", "\"id\": \"fritidsjob\",\n  \"name\"", "\"id\": \"ac-omraadet\",\n  \"name\"" },
        { "another area's id in a report", "reports/2024/fritidsjob.json", "\"area\": \"fritidsjob\"", "\"area\": \"ac-omraadet\"" },
        { "another area's id in a report with the same measures", "reports/2024/forsikrede-og-jobparate.json", "\"area\": \"forsikrede-og-jobparate\"", "\"area\": \"ac-omraadet\"" },
        { "another report's id", "reports/2023/report.json", "\"id\": \"2023\"", "\"id\": \"2024\"" },
        { "more decimals than arithmetic can hold", "reports/2024/sygemeldte.json", "\"result\": 66", "\"result\": 0.0000000000000000000000001" },
        { "a figure nobody computes", "pages/om.md", "## Kontakt", "{{2024/ac-omraadet/findes-ikke}}\n\n## Kontakt" },
        { "a link that leads nowhere", "pages/om.md", "(/data/)", "(/findes-ikke/)" },
        { "no outlook below the threshold", "reports/2024/ungebudgetter.json", "\"outlook\"", "\"outlok\"" },
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Build_OfTheRealInput_WritesTheSiteAndIsDone()
    {
        var result = await CommandRun.Of("build", "--input", RepositoryRoot.File("input"), "--output", Output);

        Assert.Equal((ExitCode.Done, string.Empty), (result.Code, result.Error));
        Assert.Contains(Output, result.Out, StringComparison.Ordinal);
        Assert.Contains("12 grønne, 3 gule, 0 røde", result.Out, StringComparison.Ordinal);
        Assert.All(
            ["index.html", "2024/index.html", "2024/ac-omraadet/index.html", "2024/kontrol/index.html", "metode/index.html", "data/v1/reports/2024.json", "assets/site.css"],
            path => Assert.Contains(path, _folder.Snapshot("output")));
    }

    [Fact]
    public async Task Build_WithoutAVerb_IsBuild() =>
        Assert.Equal(ExitCode.Done, (await CommandRun.Of("--input", RepositoryRoot.File("input"), "--output", Output)).Code);

    [Fact]
    public async Task Build_Twice_IsTheSameByteForByte()
    {
        await CommandRun.Of("build", "--input", RepositoryRoot.File("input"), "--output", Output);
        await CommandRun.Of("build", "--input", RepositoryRoot.File("input"), "--output", _folder.File("igen"));

        Assert.Equal(_folder.Snapshot("output"), _folder.Snapshot("igen"));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task Build_OfABrokenInput_TellsItAndLeavesTheOldSite(string slip, string file, string right, string wrong)
    {
        var input = Broken(file, right, wrong);
        _folder.Write("gammel forside", "output", "index.html");
        _folder.Write("{}", "output", "data", "v1", "index.json");
        var before = _folder.Snapshot("output");

        var result = await CommandRun.Of("build", "--input", input, "--output", Output);

        Assert.True(result.Code == ExitCode.Findings, $"{slip}: exit code {result.Code}, {result.Error}");
        Assert.Matches(@"\.(json|md|html)\(\d+,\d+\): error IM\d{4}: \S", result.Error);
        Assert.Contains("Siden er ikke skrevet.", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
        Assert.Equal(before, _folder.Snapshot("output"));
        Assert.Equal(["input", "output"], Directory.EnumerateDirectories(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task Check_OfABrokenInput_TellsTheSameAsBuild(string slip, string file, string right, string wrong)
    {
        var input = Broken(file, right, wrong);

        var build = await CommandRun.Of("build", "--input", input, "--output", Output);
        var check = await CommandRun.Of("check", "--input", input);

        Assert.True(check.Code == build.Code, slip);
        Assert.StartsWith(check.Error, build.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public async Task Build_WithoutTheSitesOwnFile_SaysWhichIsMissing()
    {
        var input = _folder.CopyOfInput();
        File.Delete(Path.Combine(input, "site.json"));

        var result = await CommandRun.Of("build", "--input", input, "--output", Output);

        Assert.Equal(ExitCode.Findings, result.Code);
        Assert.Contains("site.json(1,1): error IM0101", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public async Task AnyVerb_WithoutAnInputFolder_NamesItAndTheOption(string verb)
    {
        var missing = _folder.File("findes-ikke");

        var result = await CommandRun.Of(verb, "--input", missing);

        Assert.Equal(ExitCode.System, result.Code);
        Assert.Contains($"Mappen «{missing}» findes ikke.", result.Error, StringComparison.Ordinal);
        Assert.Contains("--input", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public async Task Build_IntoSomebodysFolder_IsRefused()
    {
        _folder.Write("vigtigt", "output", "noter.txt");

        var result = await CommandRun.Of("build", "--input", RepositoryRoot.File("input"), "--output", Output);

        Assert.Equal(ExitCode.System, result.Code);
        Assert.Contains(Output, result.Error, StringComparison.Ordinal);
        Assert.Equal(["noter.txt"], _folder.Snapshot("output").Keys);
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("--inputt", "input")]
    [InlineData("build", "--output")]
    public async Task WrongUsage_IsToldAsSuch(params string[] arguments)
    {
        var result = await CommandRun.Of(arguments);

        Assert.Equal(ExitCode.Usage, result.Code);
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public async Task Help_IsDone() => Assert.Equal(ExitCode.Done, (await CommandRun.Of("--help")).Code);

    private string Broken(string file, string right, string wrong)
    {
        var input = _folder.CopyOfInput();
        var path = Path.Combine([input, .. file.Split('/')]);
        var text = File.ReadAllText(path, Encoding.UTF8);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);
        return input;
    }
}
