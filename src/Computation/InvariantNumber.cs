using System.Globalization;

namespace InvestmentModels.Computation;

/// <summary>Numbers as the publication record and the corrections write them: decimal point, no grouping, no trailing zeros.</summary>
public static class InvariantNumber
{
    /// <summary>Every decimal a number can have, and no zeros at the end.</summary>
    public const string Form = "0.############################";

    /// <summary>Within these a quotient of quotients still fits a decimal.</summary>
    private const decimal Largest = 1_000_000_000m;
    private const int MostDecimals = 6;

    /// <summary>The number as text, the same under every culture.</summary>
    public static string Of(decimal number) => number.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>None where the text is no number one can compute with: the record can be edited by hand.</summary>
    public static decimal? Read(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < Largest && number.Scale <= MostDecimals ? number : null;
}
