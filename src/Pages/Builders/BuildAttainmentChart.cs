using InvestmentModels.Charts;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The overview: every area's attainment beside the threshold, best first.</summary>
internal static class BuildAttainmentChart
{
    private const string Id = "oversigt";

    public static ChartView? From(ComputedReport report, string page)
    {
        if (report.Areas.Count == 0)
        {
            return null;
        }

        var sorted = report.Areas.OrderByDescending(area => area.Attainment.Percent?.Unrounded ?? decimal.MinValue).ToList();
        var below = sorted.Count(area => area.Attainment.Percent?.Threshold?.Reached == false);
        var threshold = Numbers.WithUnit(report.Reported.Rule.GreenFromPercent, Quantity.Percent);
        var headline = (sorted.All(area => area.Attainment.Percent is null), below) switch
        {
            (true, _) => "Ingen områder har et resultat endnu",
            (_, 0) => $"Alle områder med et resultat nåede mindst {threshold}",
            _ => $"{below} af {sorted.Count} områder er under grænsen på {threshold}",
        };
        var subtitle = $"Resultat i pct. af målet for {report.Reported.Year}. Den lodrette streg er grænsen for grøn.";
        var summary = Summary(sorted);
        return new ChartView(
            Id,
            headline,
            subtitle,
            [BuildDrawing.From(narrowest => Draw(report, sorted, page, summary, narrowest), BuildDrawing.WholeColumn)],
            summary,
            Table(report, sorted),
            Addresses.Chart(Addresses.Report(report.Reported), Id));
    }

    private static Drawing Draw(ComputedReport report, IReadOnlyList<ComputedArea> sorted, string page, string summary, int narrowest) => DrawThresholdBars.From(
        new ThresholdBarChart(
            new ChartName(Id, $"Målopfyldelse {report.Reported.Year}", summary),
            (double)report.Reported.Rule.GreenFromPercent,
            new ChartLabel($"Grøn fra {Numbers.WithUnit(report.Reported.Rule.GreenFromPercent, Quantity.Percent)}"),
            [.. sorted.Select(area => Bar(report, area, page))]),
        narrowest);

    private static ThresholdBar Bar(ComputedReport report, ComputedArea area, string page) => new(
        area.Area.Name,
        (double?)area.Attainment.Percent?.Unrounded,
        area.Attainment.Percent is { } percent
            ? new ChartLabel((area.Assessment.IsJudged ? "vurderet: " : string.Empty) + Numbers.WithUnit(percent), percent.Address, Numbers.Invariant(percent.Value))
            : new ChartLabel("mangler"),
        Colours.Of(area.Assessment).Shape,
        Colours.Of(area.Assessment).Word + (area.Assessment.IsJudged ? ", vurderet" : string.Empty),
        RelativeAddress.From(page, Addresses.Area(report.Reported, area.Area)));

    private static string Summary(IReadOnlyList<ComputedArea> sorted)
    {
        var known = sorted.Where(area => area.Attainment.Percent is not null).ToList();
        if (known.Count == 0)
        {
            return "Ingen områder har et resultat.";
        }

        var (best, last) = (known[0], known[^1]);
        var missing = sorted.Count - known.Count;
        return (known.Count == 1
                ? $"Kun {best.Area.Name} har et resultat: {Numbers.WithUnit(best.Attainment.Percent!)}"
                : $"Højest ligger {best.Area.Name} med {Numbers.WithUnit(best.Attainment.Percent!)} Lavest ligger {last.Area.Name} med {Numbers.WithUnit(last.Attainment.Percent!)}")
            + (missing == 0 ? string.Empty : $" {Numbers.FirstInWords(missing)} {(missing == 1 ? "område" : "områder")} mangler et resultat.");
    }

    private static TableView Table(ComputedReport report, IReadOnlyList<ComputedArea> sorted) => new(
        $"Målopfyldelse {report.Reported.Year}, højeste først",
        [new ColumnView("Område"), new ColumnView("Målopfyldelse", true), new ColumnView("Farve")],
        [.. sorted.Select(area => (IReadOnlyList<CellView>)
        [
            new CellView(area.Area.Name) { Address = Addresses.Area(report.Reported, area.Area) },
            BuildFigure.Cell(area.Attainment.Percent, "mangler"),
            new CellView(Colours.Of(area.Assessment).Word) { Colour = Colours.Of(area.Assessment) },
        ])]);
}
