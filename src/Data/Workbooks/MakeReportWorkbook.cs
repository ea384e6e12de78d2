using InvestmentModels.Computation;
using InvestmentModels.Data.Tables;
using InvestmentModels.Data.Xlsx;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Workbooks;

/// <summary>A computed report → a workbook in which anyone can follow the arithmetic: what was reported, and every figure as a formula resting on it.</summary>
internal static class MakeReportWorkbook
{
    public static IReadOnlyList<XlsxSheet> From(ComputedReport report, Publisher publisher)
    {
        var cells = new ReportCells(report);
        var areas = new AreaSheet(report, cells);
        return
        [
            areas.Sheet,
            MeasureSheet.Of(report, cells),
            new XlsxSheet(
                SheetNames.Totals,
                ["Tal", "Værdi", "Enhed"],
                [.. report.Totals.All.Select(figure => (IReadOnlyList<XlsxCell>)
                [
                    XlsxCell.Of(figure.Name), XlsxCell.Computed(cells.Published(figure)!, figure.Value), XlsxCell.Of(DanishWord.Of(figure.Quantity)),
                ])]),
            CalculationSheet.Of(cells, areas),
            new XlsxSheet(
                SheetNames.Counted,
                ["Talt med i", "Hvad", "Adresse"],
                cells.Counted),
            FactSheet.Of(cells),
            new XlsxSheet(SheetNames.About, ["Emne", "Forklaring"], About(report, publisher)),
        ];
    }

    private static IReadOnlyList<IReadOnlyList<XlsxCell>> About(ComputedReport report, Publisher publisher) =>
    [
        Row("Hvad er det?", $"{report.Reported.Title}. {publisher.Organisation}."),
        Row("Hvor kommer det fra?", $"{publisher.Url}/{report.Reported.Id}/"),
        Row("Licens", $"{publisher.Licence.Name}, {publisher.Licence.Url}"),
        Row("Sådan hænger arkene sammen", $"Arket «{SheetNames.Facts}» har de tal, der er skrevet ind. Alt andet er regnet ud fra dem med formler. Ret et tal dér, så følger resten med."),
        Row("Sådan rundes der af", "Der rundes af én gang, til sidst. Procenter og antal runder en halv ned: 116,5 bliver til 116. Mio. kr. runder en halv op: 28,25 bliver til 28,3."),
        Row("Hvorfor står der ROUND eller AFRUND med 9?", "Et regneark regner med brøker, som kan blive en anelse skæve langt bag kommaet. Ni decimaler fjerner det, før der bliver rundet af."),
        Row("Farver", "Grøn, når målopfyldelsen før afrunding er mindst grænsen. Ellers gul, når der står et år, hvor målet ventes nået, og rød, når der ikke gør. En vurderet farve går forud for den beregnede."),
        Row("Tomme felter", "Et tomt felt er ikke oplyst. Det er ikke nul."),
    ];

    private static IReadOnlyList<XlsxCell> Row(string topic, string text) => [XlsxCell.Of(topic), XlsxCell.Of(text)];
}
