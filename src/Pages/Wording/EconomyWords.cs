using System.Globalization;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>The sentences about money, made from the figures and never typed.</summary>
internal static class EconomyWords
{
    /// <summary>«2025» or «2023–2024».</summary>
    public static string Period(BusinessCasePeriod period) => period.From == period.To ? Year(period.From) : $"{Year(period.From)}–{Year(period.To)}";

    /// <summary>A year, without the thousands point.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>«Uge 1–4», «Fra uge 53».</summary>
    public static string Weeks(ComputedLadderStep step) => step.Said.ThroughWeek is { } last
        ? step.FirstWeek == last ? $"Uge {Year(last)}" : $"Uge {Year(step.FirstWeek)}–{Year(last)}"
        : $"Fra uge {Year(step.FirstWeek)}";

    /// <summary>When one side of a business case has paid for the investment.</summary>
    /// <param name="balance">When.</param>
    /// <param name="which">«forventede» or «opnåede».</param>
    public static IReadOnlyList<PartView> Balance(ComputedBalance balance, string which) => balance switch
    {
        { Period: { } period, Years: { } years } =>
        [
            $"Den {which} besparelse har betalt investeringen senest i {Year(period.To)}, efter ",
            BuildFigure.From(years, $"{Numbers.Plain(years.Value)}{Numbers.NoBreak}år"),
            balance.IsWithinBudgetYears ? ". Det er inden for budgetperiodens fire år." : ". Det er senere end budgetperiodens fire år.",
        ],
        { IsKnown: true } => [$"Den {which} besparelse har ikke betalt investeringen i de år, der er oplyst."],
        _ => [$"Det er ikke oplyst nok til at sige, hvornår den {which} besparelse har betalt investeringen."],
    };

    /// <summary>Both readings of the investment per full-year person.</summary>
    public static IReadOnlyList<PartView> PerPerson(Figure perPerson) =>
    [
        "Kommunen investerer ",
        BuildFigure.From(perPerson),
        " om året for hver helårsperson, der ventes at blive færre på offentlig forsørgelse. Set fra den anden side er det også den besparelse, hver af dem skal give, for at investeringen går op.",
    ];

    /// <summary>How few are enough at a price, and that the price is an example.</summary>
    public static IReadOnlyList<PartView> Enough(EnoughAtPrice enough, Figure price) =>
    [
        "Sparer kommunen ",
        BuildFigure.From(price),
        " på hver, er ",
        BuildFigure.From(enough.Persons),
        $" færre nok. Prisen gælder «{enough.Price.Name}» og er her et eksempel. Kilderne oplyser ikke prisen for områdets egne ydelser.",
    ];

    /// <summary>What a duration means for the municipality's part.</summary>
    public static IReadOnlyList<PartView> Refund(ComputedRefund refund) =>
    [
        "Et forløb varede i gennemsnit ",
        BuildFigure.From(refund.Measure.Result!),
        ". Så langt henne betaler kommunen selv ",
        BuildFigure.From(refund.Share),
        refund.Share.Value == 0 ? string.Empty : " af ydelsen, så hver dag kortere sparer den del af en dags ydelse.",
        " Målet var ",
        BuildFigure.From(refund.Measure.Target),
        ". Det giver kommunen en besparelse på ",
        BuildFigure.From(refund.SavedDays, $"{Numbers.Plain(refund.SavedDays.Value)}{Numbers.NoBreak}dages ydelse"),
        refund.SavedDays.Unrounded < 0 ? " pr. forløb. Tallet er negativt, fordi forløbene blev længere end målet." : " pr. forløb.",
        " Refusionstrappen tæller al tid på offentlig forsørgelse; her er regnet, som om forløbet er det hele.",
    ];

    /// <summary>What no source tells of a business case.</summary>
    public static string Unknown(ComputedBusinessCase made)
    {
        var missing = new (string What, bool IsMissing)[]
        {
            ("prisen", made.Price is null),
            ("mængden", made.Quantity is null),
            ("effekten", made.Effect is null),
            ("den budgetterede gevinst", made.BudgetedGain is null),
            ("beløb for hvert enkelt år", made.Periods.Count == 0 || made.Periods.Any(period => period.Said.From != period.Said.To)),
            ("afledte virkninger", made.Said.DerivedEffects.Count == 0),
        }.Where(one => one.IsMissing).Select(one => one.What).ToList();
        return missing.Count switch
        {
            0 => string.Empty,
            1 => $"Kilden oplyser ikke {missing[0]}.",
            _ => $"Kilden oplyser ikke {string.Join(", ", missing.SkipLast(1))} og {missing[^1]}.",
        };
    }
}
