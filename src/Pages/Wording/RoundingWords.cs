using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Pages.Wording;

/// <summary>Rounding and threshold in words, as they stand under a regnestykke.</summary>
public static class RoundingWords
{
    /// <summary>How a figure was rounded; empty where it was not.</summary>
    public static string Of(Figure figure)
    {
        var places = figure.Rounding.Decimals == 0 ? "et helt tal" : figure.Rounding.Decimals == 1 ? "én decimal" : $"{figure.Rounding.Decimals} decimaler";
        return figure.Rounding.Kind switch
        {
            RoundingKind.HalfDown => $"Afrundet til {places}; en halv rundes ned. Resultat: {Numbers.WithUnit(figure)}",
            RoundingKind.HalfUp => $"Afrundet til {places}; en halv rundes op. Resultat: {Numbers.WithUnit(figure)}",
            RoundingKind.Down => $"Rundet ned til {places}. Resultat: {Numbers.WithUnit(figure)}",
            RoundingKind.Up => $"Rundet op til {places}. Resultat: {Numbers.WithUnit(figure)}",
            _ => string.Empty,
        };
    }

    /// <summary>How many blank cells a sum leaves out; empty where there are none.</summary>
    public static string Blank(Figure figure) => figure.Derivation is Sum { Blank: > 0 and var blank }
        ? $"{Numbers.FirstInWords(blank)} {(blank == 1 ? "felt" : "felter")} er ikke trykt og er ikke lagt til."
        : string.Empty;

    /// <summary>What a figure was held against; empty where it was not.</summary>
    public static string Threshold(Figure figure) => figure.Threshold is { } threshold
        ? $"Grænsen for grøn er {Numbers.WithUnit(threshold.AtLeast.Number, Quantity.Percent)} Det uafrundede tal er {(threshold.Reached ? "på eller over" : "under")} grænsen."
        : string.Empty;
}
