using InvestmentModels.Cli;
using InvestmentModels.Tests.Input.Import;

namespace InvestmentModels.Tests.Cli;

/// <summary>An import shows first and writes when told to; what it refuses leaves every file as it was.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public ImportVerbTests()
    {
        foreach (var (file, bytes) in ExampleSite.Files.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder.File("input", file))!);
            File.WriteAllBytes(_folder.File("input", file), bytes);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Draft_ResultBelowTarget_IsShown_ThenWritten_AndWhatMustBeWrittenIsTold()
    {
        await Run("new-report", "2026");
        var sheet = Workbook("Område;Målepunkt;Status", "boligjob;job;=tal 20");
        var before = _folder.Snapshot("input");

        var shown = await Run("import", sheet, "--report", "2026");
        var untouched = _folder.Snapshot("input");
        var written = await Run("import", sheet, "--report", "2026", "--yes");
        var again = await Run("import", sheet, "--report", "2026", "--yes");

        Assert.Equal(ExitCode.Done, shown.Code);
        Assert.Contains("  Job i boligområdet, Job, status: ikke oplyst → 20", shown.Out, StringComparison.Ordinal);
        Assert.Contains("Intet er skrevet endnu. Skriv det samme med --yes", shown.Out, StringComparison.Ordinal);
        Assert.Equal(before, untouched);
        Assert.True(written.Code == ExitCode.Done, written.Error);
        Assert.Equal(["reports/2026/boligjob.json"], Changed(before));
        Assert.Contains("\"result\": 20", _folder.Content()["input/reports/2026/boligjob.json"].Text, StringComparison.Ordinal);
        Assert.Contains("IM0301", written.Error, StringComparison.Ordinal);
        Assert.Contains("ingen af dem er nye. Intet er skrevet.", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_TheRulesRefuse_AreRefusedWithThoseFindings()
    {
        await Run("new-report", "2026");
        var before = _folder.Snapshot("input");

        var refused = await Run("import", Workbook("Område;Målepunkt;Mål;Status", "boligjob;job;=tal 0;=tal 5"), "--report", "2026", "--yes");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains("reports/2026/boligjob.json", refused.Error, StringComparison.Ordinal);
        Assert.Contains("IM0201", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot("input"));
    }

    [Fact]
    public async Task PublishedReport_ChangedWithoutACorrection_IsRefused()
    {
        var before = _folder.Snapshot("input");

        var refused = await Run("import", Workbook("Område;Målepunkt;Status", "boligjob;job;=tal 52"), "--report", "2024", "--yes");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains("error IM05", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot("input"));
    }

    [Fact]
    public async Task Spreadsheet_WithFaults_IsToldCellByCell()
    {
        var refused = await Run("import", Workbook("Område;Målepunkt;Status", "boligjob;job;ca. 30", "boligjob;jobs;=tal 5"), "--report", "2025", "--yes");

        Assert.Equal(ExitCode.Findings, refused.Code);
        Assert.Contains("(ark 'Status', celle C2): error IM0816:", refused.Error, StringComparison.Ordinal);
        Assert.Contains("(ark 'Status', celle B3): error IM0811:", refused.Error, StringComparison.Ordinal);
        Assert.Contains("2 fejl", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_IsWritten_ReadBackAsNothingNew_AndNeverOverwritten()
    {
        await Run("new-report", "2026");
        var sheet = _folder.File("skema.xlsx");

        var made = await Run("import", sheet, "--report", "2026", "--template");
        var read = await Run("import", sheet, "--report", "2026");
        var again = await Run("import", sheet, "--report", "2026", "--template");

        Assert.True(made.Code == ExitCode.Done, made.Error);
        Assert.Contains("ingen af dem er nye", read.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, again.Code);
        Assert.Contains("findes allerede", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFile_IsTheSystems_AndUnknownReportWrongUsage()
    {
        Assert.Equal(ExitCode.System, (await Run("import", _folder.File("findes-ikke.xlsx"), "--report", "2025")).Code);
        Assert.Equal(ExitCode.System, (await Run("import", _folder.Path, "--report", "2025")).Code);
        Assert.Equal(ExitCode.Usage, (await Run("import", _folder.File("findes-ikke.xlsx"), "--report", "1999")).Code);
        var without = await Run("import", _folder.File("findes-ikke.xlsx"));
        Assert.Equal(ExitCode.Usage, without.Code);
        Assert.StartsWith("«--report» mangler en værdi.", without.Error, StringComparison.Ordinal);
    }

    private string Workbook(params string[] lines)
    {
        var path = _folder.File("tal.xlsx");
        File.WriteAllBytes(path, SampleWorkbook.Of(string.Join('\n', lines)));
        return path;
    }

    private IEnumerable<string> Changed(IReadOnlyDictionary<string, string> before) => _folder.Snapshot("input").Where(file => before[file.Key] != file.Value).Select(file => file.Key);

    private Task<CommandRun> Run(params string[] arguments) => CommandRun.Of([.. arguments, "--input", _folder.File("input")]);
}
