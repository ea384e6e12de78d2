using System.Globalization;

namespace InvestmentModels.Charts.Svg;

/// <summary>The only place where a coordinate becomes text, so that a picture drawn twice is the same bytes.</summary>
internal static class SvgNumber
{
    /// <summary>At most two decimals, a point, never "-0".</summary>
    public static string Pixels(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("A coordinate must be a finite number.", nameof(value));
        }

        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The same, as a share of the width of the chart. Zero needs no unit.</summary>
    public static string Percent(double value) => Pixels(value) is "0" ? "0" : Pixels(value) + "%";
}
