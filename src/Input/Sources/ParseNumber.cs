using System.Globalization;

namespace InvestmentModels.Input.Sources;

/// <summary>A number's digits as written → decimal.</summary>
internal static class ParseNumber
{
    /// <summary>The number, or none where decimal would have to round it: a figure is never changed in silence on its way in.</summary>
    /// <example>15.0 and 1.5e1 are both 15; 1e-40 is none, not 0.</example>
    public static decimal? Exactly(string written) =>
        decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && Significant(written) == Significant(number.ToString(CultureInfo.InvariantCulture))
            ? number
            : null;

    /// <summary>The digits that count. Rounding changes them and moves nothing else, so equal digits mean an equal number.</summary>
    private static string Significant(string number)
    {
        var exponent = number.AsSpan().IndexOfAny('e', 'E');
        var digits = exponent < 0 ? number : number[..exponent];
        return string.Concat(digits.Where(char.IsAsciiDigit)).Trim('0');
    }
}
