using InvestmentModels.Computation;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>The sentences at the top of a report: honest denominators, nothing left out.</summary>
internal static class Glances
{
    /// <summary>«12 af 15 områder nåede deres mål».</summary>
    public static string Headline(ComputedTotals totals)
    {
        var met = $"{Numbers.Plain(totals.Green.Value)} af {Numbers.Plain(totals.Areas.Value)} områder nåede {(totals.Green.Value == 1 ? "sit" : "deres")} mål";
        return totals.NotAssessed.Value == 0 ? met : $"{met}; {Numbers.InWords(totals.NotAssessed.Value)} kan ikke vurderes";
    }

    /// <summary>What the headline leaves: how many did not, and how many colours people set.</summary>
    public static IReadOnlyList<PartView> Lead(ComputedReport report)
    {
        var totals = report.Totals;
        var unmet = totals.Yellow.Value + totals.Red.Value;
        var threshold = Numbers.WithUnit(report.Reported.Rule.GreenFromPercent, Computation.Figures.Quantity.Percent);
        List<PartView> parts = [$"Et område når sit mål ved mindst {threshold} målopfyldelse. "];
        parts.Add(unmet == 0
            ? "Ingen områder ligger under grænsen. "
            : $"{Capital(Numbers.InWords(unmet))} {(unmet == 1 ? "område" : "områder")} nåede det ikke{Split(totals)}. ");
        if (totals.Judged.Value > 0)
        {
            parts.Add(totals.Judged.Value == 1 ? "Ét område har en " : $"{Capital(Numbers.InWords(totals.Judged.Value))} områder har en ");
            parts.Add("farve, som mennesker har vurderet anderledes, end reglen alene ville give.");
        }

        return parts;
    }

    private static string Split(ComputedTotals totals) => (totals.Yellow.Value, totals.Red.Value) switch
    {
        ( > 0, 0) => totals.Yellow.Value == 1 ? ", men ventes at nå det senere" : ", men ventes alle at nå det senere",
        (0, > 0) => " og skal justeres",
        var (yellow, red) => $": {Numbers.InWords(yellow)} {Colours.Counted(Model.Colour.Yellow, yellow)} og {Numbers.InWords(red)} {Colours.Counted(Model.Colour.Red, red)}",
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
