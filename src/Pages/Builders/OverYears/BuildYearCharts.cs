using InvestmentModels.Charts;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>An area's attainment year by year, held against each year's threshold.</summary>
internal static class BuildYearCharts
{
    private const string Id = "maalopfyldelse";

    public static ChartView? Attainment(AreaOverYears over)
    {
        var slots = YearSlot.Of(over);
        if (slots.Count == 0)
        {
            return null;
        }

        var summary = Years.Summary(slots);
        return new ChartView(
            Id,
            Years.Headline(slots),
            "Resultat i pct. af målet, år for år."
                + (slots.Any(slot => slot.Held is { } held && Threshold(held) is not null) ? " Stregen er grænsen for grøn i de år, rapporterne vurderer." : string.Empty)
                + (HasBreak(slots) ? " Den lodrette streg skiller år, der ikke kan sammenlignes." : string.Empty),
            [BuildDrawing.From(Draw, BuildDrawing.WholeColumn)],
            summary,
            Table(over, slots),
            Addresses.Chart(Addresses.AreaOverYears(over.Area), Id));

        Drawing Draw(int narrowest) => DrawYearColumns.From(
            new YearColumnChart(
                new ChartName(Id, $"Målopfyldelse for {over.Area.Name} over årene", summary),
                [.. slots.Select((slot, index) => Column(slot, index))],
                Years.Thresholds(slots, Threshold) is { } text ? new ChartLabel(text) : null,
                Years.BreakOf([.. slots.Select(slot => slot.Held).OfType<AreaYear>()])),
            narrowest);
    }

    /// <summary>What stands at the head of a year's row: the year, the way to its report, and what to know about it.</summary>
    public static CellView Heading(AreaOverYears over, YearSlot slot) => slot.Held is { } held
        ? new CellView($"{slot.Year}") { Address = Addresses.Area(held.Report.Reported, over.Area), Note = Note(over, held) }
        : new CellView($"{slot.Year}") { Note = "området er ikke med i nogen rapport" };

    /// <summary>Draft, or something else than before; absent where there is nothing to say.</summary>
    public static string? Note(AreaOverYears over, AreaYear held)
    {
        var before = over.Years.TakeWhile(year => year != held).LastOrDefault();
        var notes = new[] { held.IsDraft ? Years.Draft : null, held.IsBreak && before is not null ? Years.WhatBroke(before.Area, held.Area) : null }.OfType<string>().ToList();
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }

    private static bool HasBreak(IReadOnlyList<YearSlot> slots) => slots.Skip(1).Any(slot => slot.Held?.IsBreak == true);

    private static decimal? Threshold(AreaYear year) => year.Report.Reported.Kind == ReportKind.Annual ? year.Report.Reported.Rule.GreenFromPercent : null;

    private static YearColumn Column(YearSlot slot, int index)
    {
        if (slot.Held is not { } held)
        {
            return new YearColumn($"{slot.Year}", null, new ChartLabel("–"), null, [new ChartLabel(Years.NotHeld)]);
        }

        var percent = held.Area.Attainment.Percent;
        return new YearColumn(
            $"{slot.Year}",
            (double?)percent?.Unrounded,
            percent is null ? new ChartLabel("mangler") : new ChartLabel(Numbers.WithUnit(percent), percent.Address, Numbers.Invariant(percent.Value)),
            (double?)Threshold(held),
            held.IsDraft ? [new ChartLabel(Years.Draft)] : [],
            index > 0 && held.IsBreak);
    }

    private static TableView Table(AreaOverYears over, IReadOnlyList<YearSlot> slots) => new(
        "Målopfyldelse år for år",
        [new ColumnView("År"), new ColumnView("Målopfyldelse", true), new ColumnView("Grænse for grøn", true), new ColumnView("Farve")],
        [.. slots.Select(slot => (IReadOnlyList<CellView>)
        [
            Heading(over, slot),
            BuildFigure.Cell(slot.Held?.Area.Attainment.Percent, slot.Held is null ? Years.NotHeld : "mangler"),
            new CellView(slot.Held is { } held && Threshold(held) is { } threshold ? Numbers.WithUnit(threshold, Quantity.Percent) : "–"),
            slot.Held is { } year ? new CellView(Colours.Of(year.Area.Assessment).Word) { Colour = Colours.Of(year.Area.Assessment) } : new CellView("–"),
        ])]);
}
