using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>An area's page in a report.</summary>
internal static class BuildAreaReportPage
{
    /// <param name="report">The report.</param>
    /// <param name="index">The area's place in it.</param>
    /// <param name="record">Everything computed.</param>
    /// <param name="site">How to write texts out.</param>
    public static AreaReportPageView From(ComputedReport report, int index, ComputedRecord record, ProseSite site)
    {
        var area = report.Areas[index];
        var said = report.Reported;
        var address = Addresses.Area(said, area.Area);
        var calculation = Calculation(area).ToList();
        return new AreaReportPageView(
            BuildReportedArea.From(area, report, site, address),
            [.. calculation.Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            [.. area.Figures.ExceptBy(calculation.Select(figure => figure.Address), figure => figure.Address).Concat(report.Economy.Of(area)?.Figures ?? []).Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            Earlier(area, said, record),
            BuildDifferences.Table(BuildReportedArea.Differences(area, report), "Hvad rapporten angiver, og hvad beregningen giver"),
            BuildObservations.Table(area.Reported.Observations.Select(found => ((Area?)null, found)), "Uoverensstemmelser i teksten om området", said),
            record.Said.Pages.Where(page => page.Slug == "metode").Select(page => new LinkView("Sådan regner vi", Addresses.Prose(page))).FirstOrDefault(),
            Neighbour(report, index - 1),
            Neighbour(report, index + 1),
            new LinkView("Området over årene", Addresses.AreaOverYears(area.Area)))
        {
            Address = address,
            Title = $"{area.Area.Name} – {said.Title}",
            Heading = area.Area.Name,
            Description = Description(area, said),
            Breadcrumbs = [site.Home, new LinkView(said.Title, Addresses.Report(said))],
            Economy = BuildAreaEconomy.From(report, area, record),
        };
    }

    private static string Description(ComputedArea area, Report report) => area.Attainment.Percent is { } percent
        ? $"{area.Area.Name} nåede {Numbers.WithUnit(percent)} af målet i {report.Year}. Mål, resultat, regnestykke og hvad der sker nu."
        : $"{area.Area.Name} i {report.Title}: mål, og hvorfor resultatet mangler.";

    /// <summary>The steps to the area's attainment. An area with one measure has nothing to bring together.</summary>
    private static IEnumerable<Figure> Calculation(ComputedArea area) => new[]
    {
        area.Result,
        area.Target,
        area.Attainment.Percent,
        area.Margin,
        area.ShortOfGreen,
    }.OfType<Figure>();

    private static TableView? Earlier(ComputedArea area, Report report, ComputedRecord record)
    {
        var earlier = record.Before(report, area.Area.Id).ToList();
        return earlier.Count == 0 ? null : new TableView(
            "Tidligere år",
            [new ColumnView("Rapport"), new ColumnView("Mål", true), new ColumnView("Status", true), new ColumnView("Målopfyldelse", true)],
            [.. earlier.Select(found => (IReadOnlyList<CellView>)
            [
                new CellView(found.Report.Reported.Title) { Address = Addresses.Area(found.Report.Reported, area.Area), Note = Covers(found.Area, area) },
                BuildFigure.Cell(found.Area.Target, "mangler"),
                BuildFigure.Cell(found.Area.Result, "mangler"),
                BuildFigure.Cell(found.Area.Attainment.Percent, "kan ikke beregnes"),
            ])]);
    }

    private static string? Covers(ComputedArea earlier, ComputedArea now) => earlier.Measures.Count == now.Measures.Count
        ? null
        : $"omfatter kun {string.Join(", ", earlier.Measures.Select(measure => measure.Measure.Name))}";

    private static LinkView? Neighbour(ComputedReport report, int index) => index >= 0 && index < report.Areas.Count
        ? new LinkView(
            report.Areas[index].Reported.Number is { } number ? $"{number}. {report.Areas[index].Area.Name}" : report.Areas[index].Area.Name,
            Addresses.Area(report.Reported, report.Areas[index].Area))
        : null;
}
