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
        var areas = totals.Areas.Value;
        if (areas == totals.NotAssessed.Value)
        {
            return "Ingen områder kan vurderes endnu";
        }

        var met = $"{Numbers.Plain(totals.Green.Value)} af {Numbers.Plain(areas)} {(areas == 1 ? "område" : "områder")} nåede {(totals.Green.Value == 1 || areas == 1 ? "sit" : "deres")} mål";
        return totals.NotAssessed.Value == 0 ? met : $"{met}; {Numbers.InWords(totals.NotAssessed.Value)} kan ikke vurderes";
    }

    /// <summary>What the headline leaves: how many did not, and how many colours people set.</summary>
    public static IReadOnlyList<PartView> Lead(ComputedReport report)
    {
        var totals = report.Totals;
        var threshold = Numbers.WithUnit(report.Reported.Rule.GreenFromPercent, Computation.Figures.Quantity.Percent);
        List<PartView> parts = [$"Et område er grønt ved mindst {threshold} målopfyldelse. "];
        if (totals.NotAssessed.Value < totals.Areas.Value)
        {
            parts.Add(Unmet(totals.Yellow.Value, totals.Red.Value));
        }

        if (totals.Judged.Value > 0)
        {
            parts.Add($"{Numbers.FirstInWords(totals.Judged.Value)} {Areas(totals.Judged.Value)} har en farve, som mennesker har vurderet anderledes, end reglen alene ville give.");
        }

        return parts;
    }

    /// <summary>Told by colour and not by percentage: an area people judged green may lie below the threshold.</summary>
    private static string Unmet(decimal yellow, decimal red) => (yellow, red) switch
    {
        (0, 0) => "Ingen områder er gule eller røde. ",
        (_, 0) => $"{Numbers.FirstInWords(yellow)} {Areas(yellow)} er {Colours.Counted(Model.Colour.Yellow, yellow)} og ventes at nå målet senere. ",
        (0, _) => $"{Numbers.FirstInWords(red)} {Areas(red)} er {Colours.Counted(Model.Colour.Red, red)} og skal justeres. ",
        _ => $"{Numbers.FirstInWords(yellow + red)} områder er ikke grønne: {Numbers.FirstInWords(yellow)} er {Colours.Counted(Model.Colour.Yellow, yellow)}, og {Numbers.InWords(red)} er {Colours.Counted(Model.Colour.Red, red)}. ",
    };

    private static string Areas(decimal count) => count == 1 ? "område" : "områder";
}
