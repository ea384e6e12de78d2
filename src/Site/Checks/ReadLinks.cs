using System.Net;
using System.Text.RegularExpressions;

namespace InvestmentModels.Site.Checks;

/// <summary>Finds the links and the ids of a page this program has written.</summary>
internal static partial class ReadLinks
{
    /// <summary>Links to other sites are passed over.</summary>
    public static PageLinks Of(string path, string html)
    {
        var links = new List<PageLink>();
        var (line, lineStart, counted) = (1, 0, 0);
        foreach (var match in Link().EnumerateMatches(html))
        {
            var found = html.AsSpan(match.Index, match.Length);
            var target = WebUtility.HtmlDecode(found[(found.IndexOf('"') + 1)..^1].ToString());
            if (Scheme().IsMatch(target))
            {
                continue;
            }

            var passed = html.AsSpan(counted, match.Index - counted);
            line += passed.Count('\n');
            lineStart = passed.LastIndexOf('\n') is var last and >= 0 ? counted + last + 1 : lineStart;
            counted = match.Index;
            links.Add(new PageLink(target, line, match.Index - lineStart + 1));
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in Id().EnumerateMatches(html))
        {
            ids.Add(html[(match.Index + " id=\"".Length)..(match.Index + match.Length - 1)]);
        }

        return new PageLinks(path, ids, links);
    }

    [GeneratedRegex("""\s(?:href|src)="[^"]*""" + "\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("""\sid="[^"]*""" + "\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
