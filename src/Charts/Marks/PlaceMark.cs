using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Marks;

/// <summary>Puts a mark with its name into a chart.</summary>
internal static class PlaceMark
{
    /// <summary>Its right side at the right edge of the chart.</summary>
    public static void AtRightEdge(SvgWriter svg, MarkShape shape, string name, double top)
    {
        svg.Open("svg", ("x", "100%"), ("y", SvgNumber.Pixels(top)), ("width", "1"), ("height", "1"), ("overflow", "visible"), ("shape-rendering", "auto"));
        svg.Open("g", ("class", MarkPicture.ClassOf(shape)), ("transform", $"translate(-{MarkPicture.Size} 0)"), ("role", "img"));
        svg.Words("title", name);
        MarkPicture.Draw(svg, shape);
        svg.Close();
        svg.Close();
    }
}
