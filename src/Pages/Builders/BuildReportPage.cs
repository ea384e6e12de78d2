using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A report's own page.</summary>
internal static class BuildReportPage
{
    public static ReportPageView From(ComputedReport report, FileDigests files, ProseSite site)
    {
        var said = report.Reported;
        var address = Addresses.Report(said);
        var isAssessed = said.Kind == ReportKind.Annual;
        return new ReportPageView(
            isAssessed ? BuildGlance.From(report, address) : null,
            site.Html(said.Summary, address, 2),
            isAssessed ? AssessedTable(report) : FiguresTable(report),
            BuildDepartmentTable.Joint(report),
            isAssessed ? Rule(said) : string.Empty,
            BuildRecommendations.Table(report),
            [.. said.Decisions.Select(Decision)],
            [.. said.Sources.Select(source => new SourceView(source.Title, Dates.Long(source.Date), source.Url))],
            said.NextReport ?? string.Empty,
            isAssessed ? [.. report.Totals.All.Concat(report.Economy.Totals).Select(figure => BuildFigure.Receipt(figure, files))] : [],
            BuildDownloads.OfReport(Addresses.ReportData(said)))
        {
            Address = address,
            Title = said.Title,
            Heading = said.Title,
            Description = isAssessed
                ? $"{Glances.Headline(report.Totals)}. Alle områder med mål, resultat, farve, investering og regnestykke."
                : $"{said.Title}: mål og resultater for {report.Areas.Count} områder.",
            Breadcrumbs = [site.Home],
            Permanence = report.Permanence is null ? null : new LinkView(Proposals.Heading, Addresses.Permanence(said)),
            Economy = isAssessed ? new LinkView("Hvad skal der til, for at investeringerne går op?", Addresses.ReportEconomy(said)) : null,
        };
    }

    /// <summary>A decision as it stands on a page.</summary>
    public static DecisionView Decision(Decision decision) => new(Dates.Long(decision.Date), decision.Body, decision.Text, decision.Url);

    private static string Rule(Report report) =>
        $"Grøn: mindst {Numbers.WithUnit(report.Rule.GreenFromPercent, Quantity.Percent)} af målet. Gul: målet er ikke nået, men ventes nået. Rød: målet er ikke nået, og investeringen skal justeres.";

    private static TableView AssessedTable(ComputedReport report) => new(
        $"Områder i {report.Reported.Title}",
        [
            new ColumnView("Område"),
            new ColumnView("Farve"),
            new ColumnView("Målopfyldelse", true),
            new ColumnView("Investering om året", true),
            new ColumnView("Forventet effekt", true),
        ],
        [.. report.Areas.Select(area => (IReadOnlyList<CellView>)
        [
            Name(area, report.Reported),
            new CellView(Colours.Of(area.Assessment).Word) { Colour = Colours.Of(area.Assessment) },
            BuildFigure.Cell(area.Attainment.Percent, "mangler") with { Note = Stated(report, area) },
            BuildFigure.Cell(area.Investment, "ikke oplyst"),
            BuildFigure.Cell(area.FullYearPersons, "ingen forventning"),
        ])])
    {
        Foot =
        [
            new CellView("I alt"),
            new CellView(string.Empty),
            new CellView(string.Empty),
            BuildFigure.Cell(report.Totals.Investment, string.Empty),
            BuildFigure.Cell(report.Totals.FullYearPersons, string.Empty),
        ],
    };

    private static TableView FiguresTable(ComputedReport report) => new(
        report.Reported.Title,
        [new ColumnView("Område"), new ColumnView("Samlet mål", true), new ColumnView("Samlet status", true), new ColumnView("Målopfyldelse", true)],
        [.. report.Areas.Select(area => (IReadOnlyList<CellView>)
        [
            Name(area, report.Reported),
            BuildFigure.Cell(area.Target, "mangler"),
            BuildFigure.Cell(area.Result, "mangler"),
            BuildFigure.Cell(area.Attainment.Percent, "kan ikke beregnes"),
        ])]);

    private static CellView Name(ComputedArea area, Report report) =>
        new(area.Reported.Number is { } number ? $"{number}. {area.Area.Name}" : area.Area.Name) { Address = Addresses.Area(report, area.Area) };

    private static string? Stated(ComputedReport report, ComputedArea area) =>
        report.Differences.FirstOrDefault(difference => difference.Computed == area.Attainment.Percent) is { } difference
            ? $"rapporten: {Numbers.WithUnit(difference.Stated, Quantity.Percent)}"
            : null;
}
