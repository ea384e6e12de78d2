using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace InvestmentModels.Charts.Svg;

/// <summary>The outermost element: as wide as its surroundings, of fixed height, with a name and a description.</summary>
internal static partial class ChartFrame
{
    /// <summary>Text widths are estimated for these; all have Arial's widths or nearly.</summary>
    public const string FontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

    private const string FullWidth = " width=\"100%\"";

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
        svg.Insert(body);
        svg.Close();
        return svg.ToString();
    }

    /// <summary>The height of a finished chart, px.</summary>
    /// <exception cref="ArgumentException">The text is no chart.</exception>
    public static double Height(string chart)
    {
        const string Name = " height=\"";
        var tag = OpeningTag(chart);
        var start = tag.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        return start >= Name.Length && double.TryParse(tag[start..(start + Math.Max(tag[start..].IndexOf('"'), 0))], CultureInfo.InvariantCulture, out var height)
            ? height
            : throw new ArgumentException("Only a chart with a height can stand alone.", nameof(chart));
    }

    /// <summary>A finished chart at a place of a larger picture; all in px.</summary>
    public static string At(string chart, double left, double top, double width)
    {
        var tag = OpeningTag(chart);
        return $"{tag.ToString().Replace(FullWidth, $" width=\"{SvgNumber.Pixels(width)}\"", StringComparison.Ordinal)} x=\"{SvgNumber.Pixels(left)}\" y=\"{SvgNumber.Pixels(top)}\"{chart.AsSpan(tag.Length)}";
    }

    /// <summary>A finished chart without its links: with nothing to act on inside, it is an image and no longer a group.</summary>
    public static string WithoutLinks(string chart)
    {
        var tag = OpeningTag(chart);
        var kept = new StringBuilder(chart.Length).Append(tag).Replace(" role=\"group\"", " role=\"img\"");
        var rest = chart.AsSpan(tag.Length);
        while (LinkTag(rest) is var start and >= 0)
        {
            kept.Append(rest[..start]);
            rest = rest[(start + rest[start..].IndexOf('>') + 1)..];
        }

        return kept.Append(rest).ToString();
    }

    /// <summary>Where the next link begins or ends; below 0: nowhere.</summary>
    private static int LinkTag(ReadOnlySpan<char> rest)
    {
        var (opening, closing) = (rest.IndexOf("<a ", StringComparison.Ordinal), rest.IndexOf("</a>", StringComparison.Ordinal));
        return opening < 0 ? closing : Math.Min(opening, closing);
    }

    /// <summary>Up to where it is closed: what <see cref="Around"/> wrote first, and in which no value holds «&gt;» as it is.</summary>
    private static ReadOnlySpan<char> OpeningTag(string chart) =>
        chart.StartsWith("<svg ", StringComparison.Ordinal) ? chart.AsSpan(0, chart.IndexOf('>')) : throw new ArgumentException("The text is no chart.", nameof(chart));

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
