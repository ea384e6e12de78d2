using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>What a half-year status says in words. Expectations have words and signs of their own: the colours are for a whole year.</summary>
internal static class HalfYears
{
    /// <summary>What the figures cover, and what they are not used for.</summary>
    public static string Provisional(Report report) =>
        $"Tallene dækker januar til juni {report.Year} og kan ændre sig. De tæller ikke med i årets tal, og ingen områder får en farve. Det sker først i årets rapport.";

    /// <summary>How the pro-rata target comes about.</summary>
    public const string Reading =
        "Det forholdsmæssige mål er halvdelen af årets mål, fordi seks af tolv måneder er gået. Er målet et gennemsnit, gælder hele målet hele året.";

    /// <summary>How many areas expect to meet the year's target, and what that leaves.</summary>
    public static IReadOnlyList<PartView> Lead(ComputedTotals totals) => totals.Expected is not { } expected ? [] :
    [
        BuildFigure.From(expected.Met),
        " af ",
        BuildFigure.From(totals.Areas),
        $" {(totals.Areas.Value == 1 ? "område" : "områder")} ventes at nå årets mål. ",
        .. Rest(expected),
    ];

    /// <summary>A short answer for a table: «Ja», «Nej», «Usikkert».</summary>
    public static string Answer(Expectation? expectation) => expectation?.MeetsTarget switch
    {
        ExpectedOutcome.Yes => "Ja",
        ExpectedOutcome.No => "Nej",
        ExpectedOutcome.Uncertain => "Usikkert",
        _ => "Ikke oplyst",
    };

    /// <summary>The answer as a sentence.</summary>
    public static string Sentence(Expectation? expectation) => expectation?.MeetsTarget switch
    {
        ExpectedOutcome.Yes => "Årets mål ventes nået.",
        ExpectedOutcome.No => "Årets mål ventes ikke nået.",
        ExpectedOutcome.Uncertain => "Det er usikkert, om årets mål bliver nået.",
        _ => string.Empty,
    };

    /// <summary>A full, an empty and a half disc.</summary>
    public static string Shape(Expectation? expectation) => expectation?.MeetsTarget switch
    {
        ExpectedOutcome.Yes => "\u25CF",
        ExpectedOutcome.No => "\u25CB",
        ExpectedOutcome.Uncertain => "\u25D0",
        _ => string.Empty,
    };

    private static IEnumerable<PartView> Rest(ExpectationTotals expected)
    {
        if (expected.NotMet.Value > 0)
        {
            yield return BuildFigure.From(expected.NotMet);
            yield return " ventes ikke at nå det. ";
        }

        if (expected.Uncertain.Value > 0)
        {
            yield return "Det er usikkert for ";
            yield return BuildFigure.From(expected.Uncertain);
            yield return ".";
        }
    }
}
