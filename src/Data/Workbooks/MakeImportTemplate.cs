using InvestmentModels.Data.Xlsx;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Workbooks;

/// <summary>A report → the spreadsheet in which its figures are filled in, to be read by <c>import</c>. What the report says already stands there.</summary>
/// <remarks>The headings are those <c>import</c> understands; a test holds the two together by reading back what is written here.</remarks>
public static class MakeImportTemplate
{
    private const int MonthsInYear = 12;

    private static readonly IReadOnlyList<string> Headings =
    [
        "Område", "Målepunkt", "Mål", "Status",
        "Januar", "Februar", "Marts", "April", "Maj", "Juni", "Juli", "August", "September", "Oktober", "November", "December",
        "Område-id", "Målepunkt-id",
    ];

    /// <param name="report">As reported so far; a draft's missing results are empty cells.</param>
    /// <returns>An .xlsx file.</returns>
    public static byte[] From(Report report) => WriteXlsx.Of(
    [
        new XlsxSheet("Status", Headings, [.. report.Areas.SelectMany(area => area.Measures.Select(measure => Row(area, measure)))]),
        new XlsxSheet(SheetNames.About, ["Emne", "Forklaring"], [.. About(report).Select(row => (IReadOnlyList<XlsxCell>)[XlsxCell.Of(row.Topic), XlsxCell.Of(row.Text)])]),
    ]);

    private static IReadOnlyList<XlsxCell> Row(AreaReport area, MeasureReport measure) =>
    [
        XlsxCell.Of(area.Area.Name),
        XlsxCell.Of(measure.Measure.Name),
        XlsxCell.Of(measure.Target),
        XlsxCell.Of(measure.Result),
        .. Enumerable.Range(0, MonthsInYear).Select(month => XlsxCell.Of(measure.Monthly.ElementAtOrDefault(month))),
        XlsxCell.Of(area.Area.Id),
        XlsxCell.Of(measure.Measure.Id),
    ];

    private static IEnumerable<(string Topic, string Text)> About(Report report) =>
    [
        ("Hvad er det?", $"Indberetning til {report.Title}. Skriv tallene i arket «Status», og læs dem ind med kommandoen import."),
        ("Tomme celler", "En tom celle ændrer ikke noget. Skriv aldrig 0 for et tal, der ikke kendes."),
        ("Tal", "Skriv almindelige tal i celler med talformat. Dato- og procentformat kan ikke bruges. Formler må gerne stå her, når de giver et tal."),
        ("Rækker og kolonner", "Rækkefølgen er fri, og der må være flere kolonner og tomme rækker. Flet ikke celler."),
        ("Id", "Kolonnerne «Område-id» og «Målepunkt-id» siger, hvad rækken handler om, også når et navn er skrevet anderledes."),
    ];
}
