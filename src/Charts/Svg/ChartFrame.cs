namespace InvestmentModels.Charts.Svg;

/// <summary>The outermost element: of fixed height, with a name and a description.</summary>
internal static class ChartFrame
{
    /// <summary>Text widths are estimated for these; all have Arial's widths or nearly.</summary>
    public const string FontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    /// <summary>What <see cref="Opening"/> opens.</summary>
    public const string Closing = "</svg>";

    /// <summary>Up to what is drawn.</summary>
    /// <param name="name">For readers who do not see it.</param>
    /// <param name="height">In px.</param>
    /// <param name="hasLinks">Whether some of it can be followed.</param>
    /// <param name="place">Where it stands in a larger picture, px; null: as wide as its surroundings.</param>
    public static string Opening(ChartName name, double height, bool hasLinks, (double Left, double Top, double Width)? place = null)
    {
        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "c-chart"),
            ("width", place is { } room ? SvgNumber.Pixels(room.Width) : "100%"),
            ("height", SvgNumber.Pixels(height)),
            ("role", hasLinks ? "group" : "img"),
            ("aria-labelledby", $"{name.Id}-title {name.Id}-desc"),
            ("font-family", FontFamily),
            ("fill", "currentColor"),
            ("overflow", "visible"),
            ("shape-rendering", "crispEdges"),
            ("x", place is { } across ? SvgNumber.Pixels(across.Left) : null),
            ("y", place is { } down ? SvgNumber.Pixels(down.Top) : null));
        svg.Words("title", name.Title, ("id", $"{name.Id}-title"));
        svg.Words("desc", name.Description, ("id", $"{name.Id}-desc"));
        return svg.ToString() + '\n';
    }
}
