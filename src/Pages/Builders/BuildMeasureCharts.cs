using InvestmentModels.Charts;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>An area's measures: one bar chart each on one scale, and the months where they are known.</summary>
internal sealed class BuildMeasureCharts
{
    private const string ResultId = "resultat";

    private readonly ComputedArea area;
    private readonly Report report;

    /// <summary>Before every id.</summary>
    private readonly string prefix;

    /// <summary>Null: no wide edition.</summary>
    private readonly int? wideFrom;

    private BuildMeasureCharts(ComputedArea area, Report report, bool isAmongOthers)
    {
        (this.area, this.report) = (area, report);
        (prefix, wideFrom) = isAmongOthers ? ($"{area.Area.Id}-", (int?)null) : (string.Empty, BuildDrawing.BesideFacts);
    }

    /// <param name="area">The area.</param>
    /// <param name="report">Its report.</param>
    /// <param name="isAmongOthers">Whether the charts of several areas stand on one page: they need ids of their own there, and one edition serves any width.</param>
    public static IReadOnlyList<ChartView> From(ComputedArea area, Report report, bool isAmongOthers)
    {
        var build = new BuildMeasureCharts(area, report, isAmongOthers);
        return [build.Result(), .. area.Measures.Where(measure => measure.Months.Count > 0).Select(build.Months)];
    }

    private ChartView Result()
    {
        var largest = area.Measures.Max(measure => measure.Result is { } result ? (double)(result.Unrounded / measure.Target.Unrounded) : 1);
        return new ChartView(
            prefix + ResultId,
            Headline(),
            $"Status og mål for {report.Year}. Den lodrette streg er målet."
                + (area.Measures.Count > 1 ? " Søjlerne viser hvert målepunkt som andel af dets eget mål." : string.Empty)
                + (area.Measures.Any(measure => measure.Measure.Better == Direction.Lower) ? " Her er det bedst at ligge under målet." : string.Empty),
            [.. area.Measures.Select((measure, index) => Bar(measure, $"{prefix}maalepunkt-{index + 1}", largest))],
            string.Join(' ', area.Measures.Select(Summary)),
            Table(),
            Addresses.Chart(Addresses.Area(report, area.Area), ResultId));
    }

    private string Headline()
    {
        var met = area.Measures.Count(Met);
        return (area.Measures.Count, met) switch
        {
            (1, 1) => "Målet blev nået",
            (1, _) when area.Measures[0].Result is null => "Resultatet mangler",
            _ when area.Measures.All(measure => measure.Result is null) => "Resultaterne mangler",
            (1, 0) => "Målet blev ikke nået helt",
            (2, 2) => "Begge målepunkter nåede målet",
            var (all, some) when all == some => $"Alle {Numbers.InWords(all)} målepunkter nåede målet",
            (_, 0) => "Ingen af målepunkterne nåede målet helt",
            var (all, some) => $"{Numbers.FirstInWords(some)} af {Numbers.InWords(all)} målepunkter nåede målet",
        };
    }

    private static bool Met(ComputedMeasure measure) => measure.Attainment is ReportedAttainment { Share: >= 1 };

    private DrawingView Bar(ComputedMeasure measure, string id, double largest)
    {
        return BuildDrawing.From(Draw, wideFrom);

        Drawing Draw(int narrowest) => DrawTargetBars.From(
            new TargetBarChart(
                new ChartName(id, measure.Measure.Name, Summary(measure)),
                [
                    new TargetBar(
                        measure.Measure.Name,
                        (double?)measure.Result?.Value,
                        (double)measure.Target.Value,
                        measure.Result is { } result ? Label("Status", result) : new ChartLabel("Status mangler"),
                        Label("Mål", measure.Target),
                        Note(measure)),
                ],
                largest),
            narrowest);
    }

    private static ChartLabel Label(string what, Figure figure) =>
        new($"{what} {Numbers.WithUnit(figure)}", figure.Address, Numbers.Invariant(figure.Value));

    private static string? Note(ComputedMeasure measure) =>
        measure.Attainment.Percent is { } percent
            ? $"{Numbers.WithUnit(percent)}{(measure.Reported.ProvisionalReason is null ? string.Empty : " – foreløbigt")}"
            : (measure.Attainment as UnreportedAttainment)?.Reason;

    private static string Summary(ComputedMeasure measure) => measure.Result is { } result
        ? $"{measure.Measure.Name}: {Numbers.WithUnit(result)} mod et mål på {Numbers.WithUnit(measure.Target)}".TrimEnd('.') + (measure.Attainment.Percent is { } percent ? $", {Numbers.WithUnit(percent)}" : ".")
        : $"{measure.Measure.Name}: resultatet mangler. Målet var {Numbers.WithUnit(measure.Target)}".TrimEnd('.') + ".";

    private TableView Table() => new(
        $"Mål og status {report.Year}",
        [new ColumnView("Målepunkt"), new ColumnView("Mål", true), new ColumnView("Status", true), new ColumnView("Målopfyldelse", true)],
        [.. area.Measures.Select(measure => (IReadOnlyList<CellView>)
        [
            new CellView(measure.Measure.Name),
            BuildFigure.Cell(measure.Target, "mangler"),
            BuildFigure.Cell(measure.Result, "mangler"),
            BuildFigure.Cell(measure.Attainment.Percent, "kan ikke beregnes"),
        ])]);

    private ChartView Months(ComputedMeasure measure)
    {
        var id = $"maaneder-{measure.Measure.Id}";
        var known = measure.Months.OfType<Figure>().ToList();
        var above = known.Count(month => measure.Measure.Better == Direction.Higher ? month.Unrounded >= measure.MonthlyTarget!.Unrounded : month.Unrounded <= measure.MonthlyTarget!.Unrounded);
        var summary = $"{above} af {known.Count} oplyste måneder nåede månedens mål på {Numbers.WithUnit(measure.MonthlyTarget!)}".TrimEnd('.') + "."
            + (measure.Reported.HiddenMonths.Count > 0 ? $" {measure.Reported.HiddenMonths.Count} måneder er skjult, fordi der er så få personer bag tallene." : string.Empty);
        return new ChartView(
            prefix + id,
            $"{measure.Measure.Name}, måned for måned",
            $"Månedlige tal for {report.Year}. Linjen er " + (measure.Measure.OverYears == YearsRule.Mean ? "årets mål." : "årets mål fordelt på tolv måneder."),
            [BuildDrawing.From(Draw, wideFrom)],
            summary,
            new TableView(
                $"{measure.Measure.Name} måned for måned, {report.Year}",
                [new ColumnView("Måned"), new ColumnView("Status", true)],
                [.. measure.Months.Select((month, index) => (IReadOnlyList<CellView>)[new CellView(Dates.MonthName(index)), BuildFigure.Cell(month, measure.Reported.HiddenMonths.Contains(index) ? "skjult" : "ikke oplyst")])])
            {
                Foot = [new CellView("Mål pr. måned"), BuildFigure.Cell(measure.MonthlyTarget, string.Empty)],
            },
            Addresses.Chart(Addresses.Area(report, area.Area), id));

        Drawing Draw(int narrowest) => DrawMonthlyColumns.From(
            new MonthlyColumnChart(
                new ChartName(prefix + id, $"{measure.Measure.Name}, måned for måned", summary),
                [.. measure.Months.Select((month, index) => new MonthlyColumn(Dates.ShortMonths[index], (double?)month?.Value, month is null ? "–" : Numbers.Plain(month.Value)))],
                (double)measure.MonthlyTarget!.Unrounded,
                Label("Mål pr. måned", measure.MonthlyTarget)),
            narrowest);
    }
}
