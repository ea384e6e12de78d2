using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A business case, the same wherever it is shown: assumed beside realised.</summary>
internal static class BuildBusinessCase
{
    private const string Unknown = "ikke oplyst";
    private const string NotComputed = "kan ikke regnes ud";

    public static BusinessCaseView From(ComputedBusinessCase made) => new(
        new LinkView(made.Model.Name, Addresses.BusinessCase(made.Model)),
        [.. Lead(made)],
        BuildBusinessCaseChart.From(made),
        Periods(made),
        Assumptions(made),
        FollowUps(made),
        made.Said.DerivedEffects,
        EconomyWords.Unknown(made),
        made.Said.Note ?? string.Empty,
        made.Said.Source);

    private static IEnumerable<IReadOnlyList<PartView>> Lead(ComputedBusinessCase made)
    {
        if (made.Periods.Any(period => period.Realised.Saving is not null))
        {
            yield return EconomyWords.Balance(made.RealisedBalance, "opnåede");
        }

        yield return EconomyWords.Balance(made.ExpectedBalance, "forventede");
        if (made.RealisedOfExpected is { } share)
        {
            yield return
            [
                "Der er opnået ",
                BuildFigure.From(share),
                made.Periods.All(period => period is { Expected.Saving: not null, Realised.Saving: not null })
                    ? " af den forventede besparelse. "
                    : " af den forventede besparelse i de år, hvor begge er kendt. ",
                "Her er besparelsen holdt op mod investeringen. Om området nåede årets mål, vurderes for sig.",
            ];
        }

        if (made is { Lasting: { } lasting, Said.Lasting: { } said })
        {
            yield return [$"Fra {EconomyWords.Year(said.From)} fortsætter en besparelse på ca. ", BuildFigure.From(lasting), $" om året. {said.Text}"];
        }

        if (made.BudgetedGain is { } gain)
        {
            yield return ["Budgettet regner med en gevinst på ", BuildFigure.From(gain), " om året."];
        }
    }

    private static TableView? Periods(ComputedBusinessCase made) => made.Periods.Count == 0 ? null : new TableView(
        $"Investering, besparelse og resultat, {made.Model.Name}",
        [
            new ColumnView("Periode"),
            new ColumnView("Investering", true),
            new ColumnView("Forventet besparelse", true),
            new ColumnView("Opnået besparelse", true),
            new ColumnView("Forventet resultat i perioden", true),
            new ColumnView("Opnået resultat i perioden", true),
            new ColumnView("Forventet resultat i alt", true),
            new ColumnView("Opnået resultat i alt", true),
        ],
        [.. made.Periods.Select(period => (IReadOnlyList<CellView>)
        [
            new CellView(EconomyWords.Period(period.Said)),
            BuildFigure.Cell(period.Investment, Unknown),
            BuildFigure.Cell(period.Expected.Saving, Unknown),
            BuildFigure.Cell(period.Realised.Saving, Unknown),
            BuildFigure.Cell(period.Expected.Net, NotComputed),
            BuildFigure.Cell(period.Realised.Net, NotComputed),
            BuildFigure.Cell(period.Expected.Cumulative, NotComputed),
            BuildFigure.Cell(period.Realised.Cumulative, NotComputed),
        ])]);

    private static TableView? Assumptions(ComputedBusinessCase made)
    {
        var kinds = new (string What, ComputedRange? Range)[] { ("Pris pr. enhed", made.Price), ("Mængde", made.Quantity), ("Effekt", made.Effect), ("Pris × mængde × effekt", made.Saving) }
            .Where(kind => kind.Range is not null)
            .ToList();
        return kinds.Count == 0 ? null : new TableView(
            $"Det, business casen regner med, {made.Model.Name}",
            [new ColumnView("Forudsætning"), new ColumnView("Lavt skøn", true), new ColumnView("Forventet", true), new ColumnView("Højt skøn", true)],
            [.. kinds.Select(kind => (IReadOnlyList<CellView>)
            [
                new CellView(kind.Range!.Name) { Note = kind.What },
                BuildFigure.Cell(kind.Range.Low, Unknown),
                BuildFigure.Cell(kind.Range.Expected, Unknown),
                BuildFigure.Cell(kind.Range.High, Unknown),
            ])]);
    }

    private static TableView? FollowUps(ComputedBusinessCase made)
    {
        return made.FollowUps.Count == 0 ? null : new TableView(
            $"Pris gange mængde: budget og regnskab, {made.Model.Name}",
            [
                new ColumnView("År og ydelse"),
                new ColumnView("Budget: pris", true),
                new ColumnView("Budget: mængde", true),
                new ColumnView("Regnskab: pris", true),
                new ColumnView("Regnskab: mængde", true),
                new ColumnView("Forskel i alt", true),
                new ColumnView("Skyldes prisen", true),
                new ColumnView("Skyldes mængden", true),
            ],
            [.. made.FollowUps.Select(year => (IReadOnlyList<CellView>)
            [
                new CellView($"{EconomyWords.Year(year.Said.Year)}, {year.Said.Name}"),
                Cell(year.BudgetedPrice),
                Cell(year.BudgetedQuantity),
                Cell(year.RealisedPrice),
                Cell(year.RealisedQuantity),
                Cell(year.Difference),
                Cell(year.PricePart),
                Cell(year.QuantityPart),
            ])]);

        static CellView Cell(Figure figure) => BuildFigure.Cell(figure, Unknown);
    }
}
