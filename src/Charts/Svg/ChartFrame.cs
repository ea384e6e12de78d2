using System.Text.RegularExpressions;

namespace InvestmentModels.Charts.Svg;

/// <summary>The outermost element: as wide as its surroundings, of fixed height, with a name and a description.</summary>
internal static partial class ChartFrame
{
    /// <summary>Text widths are estimated for these; all have Arial's widths or nearly.</summary>
    public const string FontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    /// <summary>The finished chart.</summary>
    /// <param name="name">For readers who do not see it.</param>
    /// <param name="height">In px.</param>
    /// <param name="body">What is drawn.</param>
    /// <param name="hasLinks">An image hides its content from assistive technology; a chart with links must be a group instead.</param>
    public static string Around(ChartName name, double height, SvgWriter body, bool hasLinks = false)
    {
        if (!IdPattern().IsMatch(name.Id))
        {
            throw new ArgumentException($"'{name.Id}' cannot be an id: use ASCII letters, digits, '-' and '_'.", nameof(name));
        }

        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("class", "c-chart"),
            ("width", "100%"),
            ("height", SvgNumber.Pixels(Math.Ceiling(height))),
            ("role", hasLinks ? "group" : "img"),
            ("aria-labelledby", $"{name.Id}-title {name.Id}-desc"),
            ("font-family", FontFamily),
            ("fill", "currentColor"),
            ("overflow", "visible"),
            ("shape-rendering", "crispEdges"));
        svg.Words("title", name.Title, ("id", $"{name.Id}-title"));
        svg.Words("desc", name.Description, ("id", $"{name.Id}-desc"));
        svg.Insert(body.ToString());
        svg.Close();
        return svg.ToString();
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
