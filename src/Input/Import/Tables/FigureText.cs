using System.Text.RegularExpressions;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Import.Tables;

/// <summary>A number people wrote as text → decimal. Never by a culture: what could be read in two ways is refused.</summary>
internal static partial class FigureText
{
    /// <summary>What a spreadsheet shows and computes with; the rest of a binary number is noise: 1.1 is saved as 1.1000000000000001.</summary>
    private const int SignificantDigits = 15;

    /// <summary>A Danish number: 1.234,5 or 1 234,5 or 1234,5. A point stands between thousands only, so 1.5 is none.</summary>
    public static decimal? Danish(string written) => DanishNumber().IsMatch(written)
        ? ParseNumber.Exactly(Space().Replace(written, string.Empty).Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.').Replace('\u2212', '-'))
        : null;

    /// <summary>A number with a decimal point and nothing between thousands.</summary>
    public static decimal? WithPoint(string written) => PointNumber().IsMatch(written) ? ParseNumber.Exactly(written.Replace('\u2212', '-')) : null;

    /// <summary>A number as a workbook saves it.</summary>
    public static decimal? OfWorkbook(string written)
    {
        if (!WorkbookNumber().IsMatch(written) || !decimal.TryParse(written, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var whole = decimal.Truncate(Math.Abs(number));
        var decimals = SignificantDigits;
        for (; whole >= 1; whole = decimal.Truncate(whole / 10))
        {
            decimals--;
        }

        for (var part = Math.Abs(number); part is > 0 and < 0.1m && decimals < 28; part *= 10)
        {
            decimals++;
        }

        // Dividing by this takes the zeros at the end away.
        return Math.Round(number, Math.Max(decimals, 0), MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
    }

    [GeneratedRegex(@"^[-\u2212]?([0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,3}([ \u00a0\u202f][0-9]{3})+|[0-9]+)(,[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DanishNumber();

    [GeneratedRegex(@"^[-\u2212]?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PointNumber();

    [GeneratedRegex(@"^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]{1,3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex WorkbookNumber();

    [GeneratedRegex(@"[ \u00a0\u202f]", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
