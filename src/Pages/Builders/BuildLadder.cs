using InvestmentModels.Charts;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A refund ladder as a stair and as worked cases.</summary>
internal static class BuildLadder
{
    /// <summary>How far the last step is drawn beyond the last week anything ends in.</summary>
    private const double Beyond = 1.5;

    /// <param name="ladder">The ladder.</param>
    /// <param name="next">The ladder that replaced it; none for the one in force.</param>
    public static LadderView From(ComputedLadder ladder, ComputedLadder? next)
    {
        var id = $"refusionstrappe-{EconomyWords.Year(ladder.Said.From)}";
        return new LadderView(
            id,
            next is null
                ? $"Refusionstrappen fra {EconomyWords.Year(ladder.Said.From)}"
                : $"Refusionstrappen fra {EconomyWords.Year(ladder.Said.From)} til {EconomyWords.Year(next.Said.From - 1)}",
            Chart(ladder, id),
            Spells(ladder),
            ladder.Said.Note ?? string.Empty,
            ladder.Said.Source);
    }

    /// <summary>What the calculator reckons with.</summary>
    public static CalculatorView Calculator(ComputedLadder ladder) => new(
        string.Join(' ', ladder.Steps.Select(step => $"{(step.Said.ThroughWeek is { } last ? EconomyWords.Year(last) : string.Empty)}:{Numbers.Invariant(step.Municipal.Value)}")),
        Numbers.Invariant(ComputedSpell.WeeklyKroner),
        Numbers.Plain(ComputedSpell.WeeklyKroner),
        string.Join(' ', ladder.Spells.Select(spell => $"{EconomyWords.Year(spell.Weeks)}:{Numbers.Invariant(spell.Municipal.Value)}:{Numbers.Invariant(spell.LastWeek.Value)}")));

    private static ChartView Chart(ComputedLadder ladder, string id)
    {
        var summary = string.Join(' ', ladder.Steps.Select(step => $"{EconomyWords.Weeks(step)}: {Numbers.WithUnit(step.Municipal)}"));
        var end = Beyond * (ladder.Steps.Max(step => step.Said.ThroughWeek) ?? 1);
        return new ChartView(
            id,
            ladder.Steps.Zip(ladder.Steps.Skip(1)).All(pair => pair.First.Municipal.Unrounded < pair.Second.Municipal.Unrounded)
                ? "Jo længere tid på offentlig forsørgelse, jo mere betaler kommunen selv"
                : "Kommunens andel af ydelsen afhænger af, hvor længe forløbet har varet",
            "Kommunens andel af ydelsen i pct., efter hvor mange uger forløbet har varet.",
            [BuildDrawing.From(Draw, BuildDrawing.BesideFacts)],
            summary,
            new TableView(
                $"Trinene på refusionstrappen fra {EconomyWords.Year(ladder.Said.From)}",
                [new ColumnView("Varighed"), new ColumnView("Kommunens andel", true)],
                [.. ladder.Steps.Select(step => (IReadOnlyList<CellView>)[new CellView(EconomyWords.Weeks(step)), BuildFigure.Cell(step.Municipal, string.Empty)])]),
            Addresses.Chart(Addresses.Economy, id));

        Drawing Draw(int narrowest) => DrawSteps.From(
            new StepChart(
                new ChartName(id, $"Refusionstrappen fra {EconomyWords.Year(ladder.Said.From)}", summary),
                [.. ladder.Steps.Select(step => new ChartStep(
                    step.Said.ThroughWeek,
                    step.Said.ThroughWeek is { } last ? EconomyWords.Year(last) : string.Empty,
                    (double)step.Municipal.Unrounded,
                    new ChartLabel(Numbers.WithUnit(step.Municipal), step.Municipal.Address, Numbers.Invariant(step.Municipal.Value))))],
                end,
                "uge"),
            narrowest);
    }

    private static TableView Spells(ComputedLadder ladder) => new(
        $"Hvad et forløb koster kommunen, når en uges ydelse er {Numbers.WithUnit(ComputedSpell.WeeklyKroner, Quantity.Kroner)} (trappen fra {EconomyWords.Year(ladder.Said.From)})",
        [
            new ColumnView("Forløbets længde"),
            new ColumnView("Kommunen betaler", true),
            new ColumnView("Kommunens andel i gennemsnit", true),
            new ColumnView("Kommunen sparer ved én uge mindre", true),
        ],
        [.. ladder.Spells.Select(spell => (IReadOnlyList<CellView>)
        [
            new CellView(Numbers.WithUnit(spell.Weeks, Quantity.Weeks)),
            BuildFigure.Cell(spell.Municipal, string.Empty),
            BuildFigure.Cell(spell.Share, string.Empty),
            BuildFigure.Cell(spell.LastWeek, string.Empty),
        ])])
    {
        Foot = [new CellView("Ét forløb af hver længde"), new CellView(string.Empty), BuildFigure.Cell(ladder.Average, string.Empty), new CellView(string.Empty)],
    };
}
