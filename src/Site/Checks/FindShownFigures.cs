using System.Net;
using System.Text;

namespace InvestmentModels.Site.Checks;

/// <summary>Finds every element of a page that says which figure it shows.</summary>
/// <remarks>
/// Reads tags and no more; the program writes attributes in double quotes and never a bare &lt; or &gt; in one. A tag that names a figure in any other
/// way is found too, but without an address. Passes over the page once, whatever the page is.
/// </remarks>
internal static class FindShownFigures
{
    private const string FigureAttribute = "data-figure";
    private const string ValueAttribute = "data-value";

    /// <summary>A figure's element holds a few words. Looking further for its end would let a page without ends take for ever.</summary>
    private const int LongestElement = 2000;

    public static IEnumerable<ShownFigure> In(string html)
    {
        var at = 0;
        while (html.IndexOf('<', at) is >= 0 and var start && html.IndexOf('>', start) is >= 0 and var end)
        {
            at = end + 1;
            var tag = html.AsSpan(start, at - start);
            if (Mentions(tag, FigureAttribute) || Mentions(tag, ValueAttribute))
            {
                yield return new ShownFigure(Attribute(tag, FigureAttribute), Attribute(tag, ValueAttribute), Text(html.AsSpan(start), tag.Length), start);
            }
        }
    }

    private static bool Mentions(ReadOnlySpan<char> tag, string attribute) => tag.IndexOf(attribute, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The value of an attribute that is written once and as the program writes it.</summary>
    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        var start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (start < 0 || Mentions(tag[(start + 2)..], name))
        {
            return null;
        }

        var value = tag[(start + name.Length + 3)..];
        var end = value.IndexOf('"');
        return end < 0 ? null : WebUtility.HtmlDecode(value[..end].ToString());
    }

    /// <summary>The words between an element's tags; what stands in elements inside it is its own too.</summary>
    private static string Text(ReadOnlySpan<char> element, int tagLength)
    {
        var name = element[1..(1 + Math.Max(0, element[1..].IndexOfAny(' ', '\n', '>')))];
        var content = element[tagLength..Math.Min(element.Length, tagLength + LongestElement)];
        var end = content.IndexOf($"</{name}>", StringComparison.Ordinal);
        var words = new StringBuilder();
        var isTag = false;
        foreach (var letter in end < 0 ? [] : content[..end])
        {
            isTag = letter == '<' || (isTag && letter != '>');
            words.Append(isTag || letter == '>' ? string.Empty : letter);
        }

        return WebUtility.HtmlDecode(words.ToString());
    }
}
