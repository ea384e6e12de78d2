using System.Text.Json.Nodes;
using InvestmentModels.Cli;
using InvestmentModels.Input;

namespace InvestmentModels.Tests.Cli;

/// <summary>The next report is made ready from the last one, checks at once, and nobody's work is ever written over.</summary>
public sealed class NewReportVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-halvaar")]
    public async Task RealInput_NextReport_ChecksWithWarningsOnly_AndASecondRunChangesNothing(string id)
    {
        _folder.CopyOfInput();

        var made = await Run("new-report", id);
        var after = _folder.Content();
        var check = await Run("check");
        var again = await Run("new-report", id);

        Assert.True(made.Code == ExitCode.Done, made.Error);
        Assert.Contains("15 områder ført videre fra 2024, 0 områder udgået.", made.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, check.Code);
        Assert.All(Findings(check), line => Assert.Contains($"warning {Stub.Code}", line, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, again.Code);
        Assert.Contains("har allerede filer", again.Error, StringComparison.Ordinal);
        Assert.Equal(after, _folder.Content());
    }

    [Fact]
    public async Task Annual_Area_IsCarriedOverWithAProposedTargetAndAnEmptyResult()
    {
        await Example("new-report", "2026");

        var area = Json("reports/2026/boligjob.json");
        Assert.Equal((2, "1.0", 8m), ((int)area["number"]!, area["investmentMillionKroner"]!.ToJsonString(), (decimal)area["fullYearPersons"]!));
        Assert.Equal("Job og Velfærd", (string)area["placement"]![0]!);
        var measure = area["measures"]![0]!;
        Assert.Equal("""{"lastYear":30,"businessCase":0,"carriedOver":30,"other":[]}""", measure["targetBasis"]!.ToJsonString());
        Assert.Equal((60m, null), ((decimal)measure["target"]!, measure["result"]));
        Assert.Contains(Stub.Marker, (string)measure["missing"]!["reason"]!, StringComparison.Ordinal);
        Assert.Equal(["outlook", "judgement", "stated"], new[] { "outlook", "judgement", "stated" }.Where(name => area[name] is null));
        Assert.Equal("Opfølgning 2026", (string)Json("reports/2026/report.json")["title"]!);
        Assert.Contains("## Bemærkninger", _folder.Content()["input/reports/2026/boligjob.md"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HalfYear_Area_HasOpenMonthsAndAnExpectationToWrite()
    {
        await Example("new-report", "2026-halvaar");

        var area = Json("reports/2026-halvaar/ungejob.json");
        Assert.Equal(["area", "number", "measures", "expectation", "challenges"], area.AsObject().Select(field => field.Key).Skip(2));
        Assert.All(area["measures"]!.AsArray(), measure => Assert.Equal(12, measure!["monthly"]!.AsArray().Count(month => month is null)));
        Assert.DoesNotContain(_folder.Content().Keys, file => file.StartsWith("input/reports/2026-halvaar/ungejob.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HalfYear_OfAYearThatHasItsReport_TakesItsTargets()
    {
        await Example("new-report", "2025-halvaar");

        var job = Json("reports/2025-halvaar/ungejob.json")["measures"]![0]!;
        Assert.Equal((120m, 91m, null), ((decimal)job["target"]!, (decimal)job["targetBasis"]!["lastYear"]!, job["reading"]));
    }

    [Fact]
    public async Task Annual_OfAYearThatHasItsHalfYear_TakesItsTargets()
    {
        await Example("new-report", "2026-halvaar");
        Replace("reports/2026-halvaar/boligjob.json", "\"target\": 60", "\"target\": 75");
        Replace("reports/2026-halvaar/boligjob.json", "\"businessCase\": 0", "\"businessCase\": 15");

        var made = await Run("new-report", "2026");

        Assert.Contains("Målene er taget fra 2026-halvaar.", made.Out, StringComparison.Ordinal);
        Assert.Equal(75, (decimal)Json("reports/2026/boligjob.json")["measures"]![0]!["target"]!);
    }

    [Fact]
    public async Task AreaWithoutAModelThatGoesOn_IsClosedWithTheReason_AndOneWithSomeIsRemarked()
    {
        PutExample();
        Replace("areas/boligjob.json", "\"state\": \"active\"", "\"state\": \"permanent\",\n      \"stateSince\": 2026");
        Replace("areas/mentor.json", "\"state\": \"active\"\n    }", "\"state\": \"active\"\n    },\n    { \"id\": \"mentor-to\", \"name\": \"Mentor to\", \"adopted\": 2024, \"investment\": [], \"state\": \"stopped\", \"stateSince\": 2026 }");

        var made = await Run("new-report", "2026");

        Assert.Contains("4 områder ført videre fra 2025, 1 område udgået.", made.Out, StringComparison.Ordinal);
        Assert.Contains("Udgået: Job i boligområdet. «Boligjob» er gjort permanent i 2026.", made.Out, StringComparison.Ordinal);
        Assert.Contains("Mentor til nye familier: «Mentor to» er stoppet i 2026", made.Out, StringComparison.Ordinal);
        var closed = Assert.Single(Json("reports/2026/report.json")["closed"]!.AsArray())!;
        Assert.Equal("boligjob", (string)closed["area"]!);
        Assert.DoesNotContain("input/reports/2026/boligjob.json", _folder.Content().Keys);
        Assert.Equal(ExitCode.Done, (await Run("check")).Code);
    }

    [Fact]
    public async Task Spreadsheet_LiesBesideTheInput_AndImportReadsItAsItIs()
    {
        var made = await Example("new-report", "2026");
        var import = await Run("import", _folder.File("2026.xlsx"), "--report", "2026");

        Assert.Contains($"Tallene kan skrives i regnearket {_folder.File("2026.xlsx").Replace('\\', '/')}.", made.Out, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, string.Empty), (import.Code, import.Error));
        Assert.Contains("ingen af dem er nye", import.Out, StringComparison.Ordinal);
        Assert.Equal(["2026.xlsx"], _folder.Content().Keys.Where(file => !file.StartsWith("input/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task SpreadsheetThatIsThere_IsNotTouched_AndTheReportIsMade()
    {
        _folder.Write("Mine tal.", "2026.xlsx");

        var made = await Example("new-report", "2026");

        Assert.Equal(ExitCode.Done, made.Code);
        Assert.Contains("findes allerede og er ikke rørt", made.Out, StringComparison.Ordinal);
        Assert.Equal("Mine tal.", _folder.Content()["2026.xlsx"].Text);
        Assert.Contains("input/reports/2026/report.json", _folder.Content().Keys);
    }

    [Fact]
    public async Task SpreadsheetThatCannotBeMade_IsTold_AndTheReportStands()
    {
        Directory.CreateDirectory(_folder.File("2026.xlsx"));

        var made = await Example("new-report", "2026");

        Assert.Equal(ExitCode.Done, made.Code);
        Assert.Contains("kunne ikke laves", made.Out, StringComparison.Ordinal);
        Assert.Contains("input/reports/2026/report.json", _folder.Content().Keys);
    }

    [Fact]
    public async Task FolderWithAnyFileInIt_IsLeftAlone()
    {
        PutExample();
        _folder.Write("Mine noter.", "input", "reports", "2026", ".noter");
        var before = _folder.Content();

        var refused = await Run("new-report", "2026");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Equal(before, _folder.Content());
    }

    [Fact]
    public async Task InputWithErrors_IsToldAndNothingWritten()
    {
        PutExample();
        Replace("reports/2025/boligjob.json", "\"target\": 60", "\"target\": 0");
        var before = _folder.Content();

        var refused = await Run("new-report", "2026");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains("IM0201", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Content());
    }

    [Fact]
    public async Task YearBeforeTheFirstReport_HasNothingToBeginFrom()
    {
        var refused = await Example("new-report", "2020");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains("ingen årsrapport før 2020", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherId_IsWrongUsage()
    {
        var refused = await Example("new-report", "2026-sommer");

        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.StartsWith("«2026-sommer» kan ikke være navnet på en ny rapport. Skriv et år, fx 2025, eller et halvår, fx 2025-halvaar.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_WithStubs_IsRefusedAndTellsWhere()
    {
        await Example("new-report", "2026");
        var before = _folder.Content()["input/published.json"];

        var refused = await Run("publish", "2026", "--date", "2027-04-01", "--verbosity", "q");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains("reports/2026/sygefravaer.json: 2 steder", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("reports/2025/", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Content()["input/published.json"]);
    }

    private static IEnumerable<string> Findings(CommandRun run) => run.Error.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal));

    private Task<CommandRun> Example(params string[] arguments)
    {
        PutExample();
        return Run(arguments);
    }

    private void PutExample() => _folder.With(ExampleSite.Files.Files.ToDictionary(file => $"input/{file.Key}", file => file.Value, StringComparer.Ordinal));

    private Task<CommandRun> Run(params string[] arguments) => CommandRun.Of([.. arguments, "--input", _folder.File("input")]);

    private JsonNode Json(string file) => JsonNode.Parse(_folder.Content()[$"input/{file}"].Text)!;

    private void Replace(string file, string text, string other)
    {
        var before = _folder.Content()[$"input/{file}"].Text;
        Assert.Contains(text, before, StringComparison.Ordinal);
        _folder.Write(before.Replace(text, other, StringComparison.Ordinal), ["input", .. file.Split('/')]);
    }
}
