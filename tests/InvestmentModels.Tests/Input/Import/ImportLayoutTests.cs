using System.Text;
using InvestmentModels.Input.Import;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Input.Import;

/// <summary>A diff of the file shows the figures and nothing else.</summary>
public sealed class ImportLayoutTests
{
    [Fact]
    public void Figures_Changed_AreTheOnlyCharactersThatChange()
    {
        var after = Imported(ExampleSite.Files, "ungejob", "Område;Målepunkt;Mål;Status;Marts\nungejob;job;125;9;1,5");

        Assert.Equal(
            Before(ExampleSite.Files, "ungejob").Replace("\"target\": 120", "\"target\": 125", StringComparison.Ordinal).Replace("\"result\": 131", "\"result\": 9", StringComparison.Ordinal)
                .Replace("[8, 9, 12, 11", "[8, 9, 1.5, 11", StringComparison.Ordinal),
            after);
    }

    [Fact]
    public void Months_OfAMeasureOnOneLine_AreAddedOnThatLine() => Assert.Contains(
        """{ "id": "job", "target": 60, "result": 30, "monthly": [1, null, null, null, null, null, null, null, null, null, null, 2] }""",
        Imported(ExampleSite.Files, "boligjob", "Område;Målepunkt;Januar;December\nboligjob;job;1;2"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Result_OfAMissingOne_TakesItsPlace_AndMonthsGetALineOfTheirOwn(string lineEnd)
    {
        var files = With(ExampleSite.Files, text => text.ReplaceLineEndings(lineEnd).Replace("\"result\": 131", "\"missing\": { \"reason\": \"Ikke opgjort.\" }", StringComparison.Ordinal)
            .Replace($"{lineEnd}      \"monthly\": [8, 9, 12, 11, 10, 12, 6, 9, 14, 15, 13, 12],", string.Empty, StringComparison.Ordinal));

        var after = Imported(files, "ungejob", "Område;Målepunkt;Status;Maj\nungejob;job;131;4");

        Assert.Equal(
            Before(files, "ungejob").Replace(
                "\"missing\": { \"reason\": \"Ikke opgjort.\" }",
                $"\"result\": 131,{lineEnd}      \"monthly\": [null, null, null, null, 4, null, null, null, null, null, null, null]",
                StringComparison.Ordinal),
            after);
    }

    private static string Imported(InputFiles files, string area, string csv)
    {
        var record = ReadRecord.From(files).Record;
        var import = ImportFigures.From("tal.csv", Encoding.UTF8.GetBytes(csv), record.Reports.Single(report => report.Id == ImportExample.Report), record, files);
        Assert.Empty(import.Findings.Select(finding => finding.ToString()));
        return Encoding.UTF8.GetString(Assert.Single(import.Files, file => file.Key == $"reports/2025/{area}.json").Value);
    }

    private static string Before(InputFiles files, string area) => Encoding.UTF8.GetString(files.Files[$"reports/2025/{area}.json"]);

    private static InputFiles With(InputFiles files, Func<string, string> change)
    {
        const string File = "reports/2025/ungejob.json";
        var changed = change(Encoding.UTF8.GetString(files.Files[File]));
        return files with { Files = new SortedDictionary<string, byte[]>(files.Files.ToDictionary(), StringComparer.Ordinal) { [File] = Encoding.UTF8.GetBytes(changed) } };
    }
}
