using System.Text;
using System.Text.RegularExpressions;

namespace InvestmentModels.Theme.Layouts;

/// <summary>«På denne side»: the second-level headings of a page as links, where the page asks for them.</summary>
/// <remarks>Read from the written page and not kept beside it, so that a heading added to a page is in the list without anyone thinking of it.</remarks>
public static partial class Contents
{
    /// <summary>Where a page wants its list.</summary>
    public const string Place = "<!--paa-denne-side-->";

    /// <summary>Fewer headings than these need no list.</summary>
    private const int Fewest = 4;

    /// <summary>The page with its list filled in; too few headings give none.</summary>
    public static string FillIn(string html)
    {
        var place = html.IndexOf(Place, StringComparison.Ordinal);
        if (place < 0)
        {
            return html;
        }

        // What stands above the list has been read when one comes to it, and the footer's headings are not the page's.
        var end = html.IndexOf("</main>", place, StringComparison.Ordinal);
        var headings = new List<Match>();
        for (var heading = Heading().Match(html, place, end - place); heading.Success; heading = heading.NextMatch())
        {
            headings.Add(heading);
        }

        var list = new StringBuilder();
        if (headings.Count >= Fewest)
        {
            list.Append("<nav class=\"contents\" aria-label=\"På denne side\"><p class=\"contents-name\">På denne side</p><ul>");
            foreach (var heading in headings)
            {
                list.Append("<li><a href=\"#").Append(heading.Groups["id"].Value).Append("\">").Append(Tag().Replace(heading.Groups["text"].Value, string.Empty)).Append("</a></li>");
            }

            list.Append("</ul></nav>");
        }

        return string.Concat(html.AsSpan(0, place), list.ToString(), html.AsSpan(place + Place.Length));
    }

    [GeneratedRegex("<h2 id=\"(?<id>[^\"]+)\"[^>]*>(?<text>.*?)</h2>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
