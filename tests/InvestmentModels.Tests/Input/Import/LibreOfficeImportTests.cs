using InvestmentModels.Data.Workbooks;
using InvestmentModels.Input.Import;
using InvestmentModels.Input.Readers;
using InvestmentModels.Tests.Data.Workbooks;
using InvestmentModels.Tests.Docs;

namespace InvestmentModels.Tests.Input.Import;

/// <summary>A spreadsheet means the same after somebody has opened it in LibreOffice and saved it again.</summary>
public sealed class LibreOfficeImportTests : IDisposable
{
    private const string Xlsx = "xlsx:Calc MS Excel 2007 XML";

    private readonly ScratchFolder _folder = new();

    /// <summary>What a table says, and its lines as <see cref="SampleWorkbook"/> reads them.</summary>
    public static TheoryData<string, string[]> Tables => new()
    {
        { "numbers, numbers as text, formulas", ["Område;Målepunkt;Mål;Status", "boligjob;job;=tal 61.5;=formel 33", "ungejob;smaajob;1.234,5;1 234"] },
        { "a title above, empty rows and a column of one's own", ["Indberetning", "", "Bemærk;Status;Målepunkt;Område", "ring;=tal 12;job;boligjob", "", ";=tal 7;smaajob;ungejob"] },
        { "months in a long list, as dates", ["Område;Målepunkt;Måned;Værdi", "boligjob;job;=dato 45658;=tal 4", "boligjob;job;=dato 45689;=tal 6"] },
        { "a date for a number", ["Område;Målepunkt;Status", "boligjob;job;=dato 45658"] },
        { "a percentage", ["Område;Målepunkt;Status", "boligjob;job;=procent 0.5"] },
        { "a formula that fails", ["Område;Målepunkt;Status", "boligjob;job;=fejl #DIV/0!"] },
        { "true", ["Område;Målepunkt;Status", "boligjob;job;=sandt"] },
        { "merged cells", ["Område;Målepunkt;Mål;Status", "boligjob;job;=tal 4;=tal 5", "=flet A2:A3;smaajob;;=tal 4"] },
        { "two numbers for the same", ["Område;Målepunkt;Status", "boligjob;job;=tal 4", "boligjob;job;=tal 4"] },
        { "nothing known", ["Område;Målepunkt;Status", "findesikke;job;=tal 4"] },
        { "two sheets, of which one is called Status", ["Område;Målepunkt;Status", "boligjob;job;=tal 4", "=ark Gammel", "Område;Målepunkt;Status", "boligjob;job;=tal 9"] },
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryTable_MeansTheSameWhenItIsSavedAgain()
    {
        Assert.SkipUnless(LibreOffice.IsHere, "LibreOffice is not installed; the saved file beside this test is read by another test.");
        var tables = Tables.Select((row, at) => (Said: row.Data.Item1, File: FormattableString.Invariant($"{at}.xlsx"), Bytes: SampleWorkbook.Of(string.Join('\n', row.Data.Item2))))
            .Append((Said: "the template, filled in", File: "skabelon.xlsx", Bytes: Filled()))
            .ToList();
        _folder.With(tables.ToDictionary(table => table.File, table => table.Bytes, StringComparer.Ordinal));

        LibreOffice.Save(_folder, Xlsx, tables.Select(table => _folder.File(table.File)));

        Assert.All(tables, table => Assert.Equal($"{table.Said}\n{Told(table.Bytes)}", $"{table.Said}\n{Told(File.ReadAllBytes(_folder.File("out", table.File)))}"));
    }

    /// <summary>The old Excel format and LibreOffice's own are refused with the advice to save as .xlsx.</summary>
    [Theory]
    [InlineData("xls", "IM0803")]
    [InlineData("ods", "IM0801")]
    public void OtherFormat_IsRefused(string format, string code)
    {
        Assert.SkipUnless(LibreOffice.IsHere, "LibreOffice is not installed.");
        _folder.With(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["skabelon.xlsx"] = Filled() });

        LibreOffice.Save(_folder, format, [_folder.File("skabelon.xlsx")]);

        var finding = Assert.Single(ImportExample.Of($"skabelon.{format}", File.ReadAllBytes(_folder.File("out", $"skabelon.{format}"))).Findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains(".xlsx", finding.Message, StringComparison.Ordinal);
    }

    /// <summary>A CSV file with commas and points, as a LibreOffice in English writes it.</summary>
    [Fact]
    public void CsvFile_IsReadAsItWasFilledIn()
    {
        Assert.SkipUnless(LibreOffice.IsHere, "LibreOffice is not installed.");
        _folder.With(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["skabelon.xlsx"] = Filled() });

        LibreOffice.Save(_folder, "csv:Text - txt - csv (StarCalc):44,34,76,1", [_folder.File("skabelon.xlsx")]);

        Assert.Equal(Told(Filled()), Told(File.ReadAllBytes(_folder.File("out", "skabelon.csv")), "regneark.csv"));
    }

    /// <summary>The template filled in and saved by LibreOffice 7.4, kept so that it is read on every machine.</summary>
    [Fact]
    public void SavedFile_IsReadAsItWasFilledIn()
    {
        var path = RepositoryRoot.File("tests", "InvestmentModels.Tests", "Input", "Import", "gemt-af-libreoffice.xlsx");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && LibreOffice.IsHere)
        {
            _folder.With(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["skabelon.xlsx"] = Filled() });
            LibreOffice.Save(_folder, Xlsx, [_folder.File("skabelon.xlsx")]);
            File.Copy(_folder.File("out", "skabelon.xlsx"), path, overwrite: true);
        }

        Assert.Equal(
            """
            boligjob/job Result 0: 30 → 33.5
            boligjob/job Target 0: 60 → 61
            """.ReplaceLineEndings("\n"),
            Told(File.ReadAllBytes(path)));
    }

    private static byte[] Filled() => FillSheet.With(
        MakeImportTemplate.From(ReadRecord.From(ExampleSite.Files).Record.Reports.Single(report => report.Id == ImportExample.Report)),
        ["Område-id;Målepunkt-id;Mål;Status", "boligjob;job;61;33.5"]);

    /// <summary>What an import comes to: its findings with their places, or the figures it changes.</summary>
    private static string Told(byte[] workbook, string file = "regneark.xlsx")
    {
        var import = ImportExample.Of(file, workbook);
        return string.Join('\n', ImportExample.Told(import)
            .Concat(import.Changes.Select(change => FormattableString.Invariant($"{change.Area.Id}/{change.Measure.Id} {change.Kind} {change.Month}: {change.From} → {change.To}")).Order(StringComparer.Ordinal))
            .Concat(import.Unread.Select(heading => $"ulæst: {heading}")));
    }
}
