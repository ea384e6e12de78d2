using System.Globalization;
using System.Xml.Linq;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Tests.Charts;

/// <summary>A chart as a browser of a given width would lay it out, by the same estimate of text width that the charts use.</summary>
internal sealed class DrawnChart(string svg, double width = 280)
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    public XElement Root { get; } = XDocument.Parse(svg, LoadOptions.PreserveWhitespace).Root!;

    public IEnumerable<XElement> Bars => OfClass("c-bar");

    public IEnumerable<XElement> All(string name) => Root.Descendants(Ns + name);

    public IEnumerable<XElement> OfClass(string name) => Root.Descendants().Where(element => (string?)element.Attribute("class") == name);

    /// <summary>The text as read aloud: all lines of it.</summary>
    public IReadOnlyList<string> Texts => [.. All("text").Select(text => text.Value)];

    /// <summary>Every line of text and every mark.</summary>
    public IReadOnlyList<Box> Solids => [.. All("text").SelectMany(Lines), .. Marks()];

    /// <summary>Target and threshold lines, and the rules between years.</summary>
    public IReadOnlyList<Box> References => [.. OfClass("c-target").Concat(OfClass("c-threshold")).Concat(OfClass("c-break")).Select(Reference)];

    /// <summary>What an attribute says, px; percentages are of the width.</summary>
    public double Px(XElement element, string attribute)
    {
        var text = (string?)element.Attribute(attribute) ?? "0";
        return text.EndsWith('%') ? Number(text[..^1]) / 100 * width : Number(text);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private IEnumerable<Box> Marks() => All("g").Select(group =>
    {
        var right = Px(group.Parent!, "x");
        var top = Px(group.Parent!, "y");
        return new Box(group.Elements().First().Value, right - 16, top, right, top + 16);
    });

    private Box Reference(XElement line)
    {
        var half = Px(line, "stroke-width") / 2;
        var (x1, x2, y1, y2) = (Px(line, "x1"), Px(line, "x2"), Px(line, "y1"), Px(line, "y2"));
        return x1 == x2 ? new("line", x1 - half, y1, x1 + half, y2) : new("line", x1, y1 - half, x2, y1 + half);
    }

    private IEnumerable<Box> Lines(XElement text)
    {
        var parts = text.Nodes().OfType<XElement>().Where(part => part.Attribute("x") is not null).ToList();
        var rest = string.Concat(parts.Select(part => part.Value));
        var first = parts.Count == 0 ? text.Value : text.Nodes().TakeWhile(node => node != parts[0]).Aggregate("", (all, node) => all + (node is XElement e ? e.Value : node.ToString()));
        Assert.Equal(text.Value.Replace(" ", "", StringComparison.Ordinal), (first + rest).Replace(" ", "", StringComparison.Ordinal));
        yield return Line(text, text, first.TrimEnd());
        foreach (var part in parts)
        {
            yield return Line(text, part, part.Value);
        }
    }

    private Box Line(XElement text, XElement spot, string words)
    {
        var size = Px(text, "font-size");
        var length = TextWidth.Of(words, size, text.Attribute("font-weight") is not null);
        var shift = (string?)text.Attribute("transform") is { } move ? Number(move["translate(".Length..].Split(' ')[0]) : 0;
        var x = Px(spot, "x") + shift;
        var left = (string?)text.Attribute("text-anchor") switch { "end" => x - length, "middle" => x - (length / 2), _ => x };
        var y = Px(spot, "y");
        return new(words, left, y - (0.74 * size), left + length, y + (0.22 * size));
    }
}
