using System.Text;
using InvestmentModels.Input.Import;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Input.Import;

/// <summary>Imports into the example municipality's report for 2025.</summary>
internal static class ImportExample
{
    public const string Report = "2025";

    private static readonly PublicRecord Record = ReadRecord.From(ExampleSite.Files).Record;

    /// <summary>A workbook of lines as <see cref="SampleWorkbook"/> reads them.</summary>
    public static FigureImport Workbook(params string[] lines) => Of("regneark.xlsx", SampleWorkbook.Of(string.Join('\n', lines)));

    public static FigureImport Csv(params string[] lines) => Of("regneark.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public static FigureImport Of(string file, byte[] bytes) =>
        ImportFigures.From(file, bytes, Record.Reports.Single(report => report.Id == Report), Record, ExampleSite.Files);

    /// <summary>The spreadsheet an example of the documentation has put among the input's files.</summary>
    public static FigureImport Within(InputFiles input)
    {
        var (file, bytes) = input.Files.Single(known => known.Key.StartsWith("regneark.", StringComparison.Ordinal));
        var isWritten = !file.EndsWith(".xlsx", StringComparison.Ordinal) || bytes[0] == 'P' || bytes[0] == 0xD0;
        var text = Encoding.UTF8.GetString(bytes);
        var example = input with { Files = new SortedDictionary<string, byte[]>(input.Files.Where(known => known.Key != file).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal) };
        var record = ReadRecord.From(example).Record;
        return ImportFigures.From(
            file, isWritten ? bytes : text == "=bombe" ? SampleWorkbook.Bomb() : SampleWorkbook.Of(text), record.Reports.Single(report => report.Id == Report), record, example);
    }

    /// <summary>The findings as a terminal shows them, without their texts.</summary>
    public static IEnumerable<string> Told(FigureImport import) => import.Findings.Select(finding => $"{finding.Place}: {finding.Code}");
}
