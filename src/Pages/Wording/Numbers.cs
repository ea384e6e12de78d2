using System.Globalization;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Pages.Wording;

/// <summary>The one place that writes numbers for readers: 1.234,5 · 12 pct. · 4,8 mio. kr.</summary>
/// <remarks>Written by hand and not taken from a culture, so that the pages are the same on every machine.</remarks>
public static class Numbers
{
    /// <summary>Keeps a number and its unit on one line.</summary>
    public const char NoBreak = '\u00A0';

    private static readonly NumberFormatInfo Danish = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "\u2212",
    };

    /// <summary>A number with as many decimals as it has, at most six; a longer one ends in «…».</summary>
    public static string Plain(decimal number)
    {
        var short6 = decimal.Round(number, 6, MidpointRounding.ToZero);
        return short6.ToString("#,##0.######", Danish) + (short6 == number ? string.Empty : "…");
    }

    /// <summary>A number with at least one decimal, as amounts of money have.</summary>
    public static string Amount(decimal number) => number.ToString("#,##0.0####", Danish);

    /// <summary>The published value of a figure with its unit.</summary>
    public static string WithUnit(Figure figure) => WithUnit(figure.Value, figure.Quantity);

    /// <summary>A number with its unit.</summary>
    public static string WithUnit(decimal number, Quantity quantity) => quantity switch
    {
        Quantity.Percent => $"{Plain(number)}{NoBreak}pct.",
        Quantity.PercentagePoints => $"{Plain(number)}{NoBreak}procentpoint",
        Quantity.MillionKroner => $"{Amount(number)}{NoBreak}mio.{NoBreak}kr.",
        Quantity.Kroner => $"{Plain(number)}{NoBreak}kr.",
        Quantity.Weeks => $"{Plain(number)}{NoBreak}{(number == 1 ? "uge" : "uger")}",
        Quantity.Days => $"{Plain(number)}{NoBreak}{(number == 1 ? "dag" : "dage")}",
        Quantity.FullYearPersons => $"{Plain(number)}{NoBreak}{(number == 1 ? "helårsperson" : "helårspersoner")}",
        _ => Plain(number),
    };

    /// <summary>The form programs read: decimal point, no grouping, no trailing zeros.</summary>
    public static string Invariant(decimal number) => InvariantNumber.Of(number);

    /// <summary>Small whole numbers as words inside a sentence, as one writes them.</summary>
    public static string InWords(decimal number) => number switch
    {
        0 => "ingen",
        1 => "ét",
        2 => "to",
        3 => "tre",
        4 => "fire",
        5 => "fem",
        6 => "seks",
        7 => "syv",
        8 => "otte",
        9 => "ni",
        10 => "ti",
        _ => Plain(number),
    };

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string FirstInWords(decimal number)
    {
        var words = InWords(number);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
