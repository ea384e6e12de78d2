using System.Text;

namespace InvestmentModels.Theme.Layouts;

/// <summary>«På denne side»: the second-level headings of a page as links, where the page asks for them.</summary>
/// <remarks>Read from the written page and not kept beside it, so that a heading added to a page is in the list without anyone thinking of it.</remarks>
public static class Contents
{
    /// <summary>Where a page wants its list.</summary>
    public const string Place = "<!--paa-denne-side-->";

    /// <summary>Fewer headings than these need no list.</summary>
    private const int Fewest = 4;

    private const string Heading = "<h2 id=\"";
    private const string Start = "<nav class=\"contents\" aria-label=\"På denne side\"><p class=\"contents-name\">På denne side</p><ul>";

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
        var list = new StringBuilder(Start);
        var headings = 0;
        for (var rest = html.AsSpan(place..end); rest.IndexOf(Heading, StringComparison.Ordinal) is var heading and >= 0; headings++)
        {
            rest = rest[(heading + Heading.Length)..];
            list.Append("<li><a href=\"#").Append(rest[..rest.IndexOf('"')]).Append("\">");
            Words(rest[(rest.IndexOf('>') + 1)..rest.IndexOf("</h2>", StringComparison.Ordinal)], list);
            list.Append("</a></li>");
        }

        list.Append("</ul></nav>");
        return string.Concat(html.AsSpan(..place), headings < Fewest ? string.Empty : list.ToString(), html.AsSpan(place + Place.Length));
    }

    /// <summary>What stands in a heading, without its markup.</summary>
    private static void Words(ReadOnlySpan<char> heading, StringBuilder list)
    {
        while (heading.IndexOf('<') is var tag and >= 0)
        {
            list.Append(heading[..tag]);
            heading = heading[tag..];
            heading = heading[(heading.IndexOf('>') + 1)..];
        }

        list.Append(heading);
    }
}
