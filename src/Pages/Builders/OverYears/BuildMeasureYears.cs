using InvestmentModels.Charts;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>A measure's results year by year, each held against its own target.</summary>
internal static class BuildMeasureYears
{
    /// <summary>One chart for every measure that some report holds.</summary>
    public static IReadOnlyList<ChartView> Charts(AreaOverYears over)
    {
        var slots = YearSlot.Of(over);
        return [.. over.Area.Measures.Where(measure => slots.Any(slot => In(slot, measure) is not null)).Select(measure => Chart(over, measure, slots))];
    }

    private static ChartView Chart(AreaOverYears over, Measure measure, IReadOnlyList<YearSlot> slots)
    {
        var id = $"aar-{measure.Id}";
        var newest = slots.Last(slot => In(slot, measure) is not null);
        var summary = string.Join(' ', slots.Where(slot => In(slot, measure) is not null).Select(slot => Summary(In(slot, measure)!, slot.Year)));
        var breaks = slots.Select((slot, index) => index > 0 && IsBreak(slots, index, measure)).ToList();
        return new ChartView(
            id,
            Years.Headline(measure.Name, In(newest, measure), newest.Year),
            "Status år for år. Stregen ved hver søjle er årets mål."
                + (measure.Better == Direction.Lower ? " Her er det bedst at ligge under målet." : string.Empty)
                + (breaks.Contains(true) ? " Den lodrette streg skiller år, hvor målepunktet er defineret forskelligt." : string.Empty),
            [BuildDrawing.From(Draw, BuildDrawing.WholeColumn)],
            summary,
            Table(over, measure, slots),
            Addresses.Chart(Addresses.AreaOverYears(over.Area), id));

        Drawing Draw(int narrowest) => DrawYearColumns.From(
            new YearColumnChart(
                new ChartName(id, $"{measure.Name} over årene", summary),
                [.. slots.Select((slot, index) => Column(In(slot, measure), slot.Year, slot.Held?.IsDraft == true, breaks[index]))],
                new ChartLabel("Årets mål"),
                Years.Break),
            narrowest);
    }

    private static ComputedMeasure? In(YearSlot slot, Measure measure) => slot.Held?.Area.Measures.FirstOrDefault(held => held.Measure.Id == measure.Id);

    /// <summary>A new name or a new definition. A new weight changes what the measure counts for, not what it counts.</summary>
    private static bool IsBreak(IReadOnlyList<YearSlot> slots, int index, Measure measure)
    {
        var now = slots[index];
        return In(now, measure) is not null
            && slots.Take(index).LastOrDefault(slot => In(slot, measure) is not null) is { } before
            && measure.Earlier.Any(earlier => before.Year <= earlier.Until && earlier.Until < now.Year && (earlier.Name is not null || earlier.UnitsPerJob is null));
    }

    private static YearColumn Column(ComputedMeasure? held, int year, bool isDraft, bool isBreak) => held is null
        ? new YearColumn($"{year}", null, new ChartLabel("–"), null, [new ChartLabel(Years.NotHeld)])
        : new YearColumn(
            $"{year}",
            (double?)held.Result?.Value,
            held.Result is { } result ? Label(string.Empty, result) : new ChartLabel("mangler"),
            (double)held.Target.Value,
            [Label("mål ", held.Target), .. isDraft ? [new ChartLabel(Years.Draft)] : Array.Empty<ChartLabel>()],
            isBreak);

    private static ChartLabel Label(string what, Figure figure) => new($"{what}{Numbers.WithUnit(figure)}", figure.Address, Numbers.Invariant(figure.Value));

    private static string Summary(ComputedMeasure held, int year) => held.Result is { } result
        ? $"{year}: {Numbers.WithUnit(result)} mod et mål på {Numbers.WithUnit(held.Target)}".TrimEnd('.') + "."
        : $"{year}: resultatet mangler. Målet var {Numbers.WithUnit(held.Target)}".TrimEnd('.') + ".";

    private static TableView Table(AreaOverYears over, Measure measure, IReadOnlyList<YearSlot> slots) => new(
        $"{measure.Name} år for år",
        [new ColumnView("År"), new ColumnView("Mål", true), new ColumnView("Status", true)],
        [.. slots.Select(slot => (IReadOnlyList<CellView>)
        [
            BuildYearCharts.Heading(over, slot) with { Note = In(slot, measure) is { } held && held.Measure.Name != measure.Name ? $"hed {held.Measure.Name}" : null },
            BuildFigure.Cell(In(slot, measure)?.Target, Years.NotHeld),
            BuildFigure.Cell(In(slot, measure)?.Result, In(slot, measure) is null ? Years.NotHeld : "mangler"),
        ])]);
}
