using System.Globalization;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Axes;

/// <summary>The names of the years, each at the beginning of its year.</summary>
internal static class YearAxis
{
    private const double Gap = 6;

    /// <summary>The years that have room for their names.</summary>
    public static IReadOnlyList<int> Named(YearScale scale, double narrowest) =>
        scale.Named(TextFace.ColumnLabel.WidthOf(Text(scale.Last)) + Gap, narrowest);

    /// <summary>Draws the names and returns their bottom, px.</summary>
    public static double Draw(SvgWriter svg, YearScale scale, IReadOnlyList<int> named, double top)
    {
        foreach (var year in named)
        {
            DrawText.Line(svg, new ChartLabel(Text(year)), TextFace.ColumnLabel, new TextSpot(scale.Begin(year), top));
        }

        return top + TextFace.ColumnLabel.LineHeight;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
