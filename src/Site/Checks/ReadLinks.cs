using System.Text.RegularExpressions;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Checks;

/// <summary>Finds the links and the ids of the pages of a site, as this program has written them.</summary>
internal sealed partial class ReadLinks
{
    private readonly SharedWords _words = new();

    /// <summary>Links to other sites are passed over, and so are those to a place that is there on the page itself: only the others wait for all pages.</summary>
    public PageLinks Of(string path, string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var targets = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<PageLink>();
        var (line, lineStart, counted) = (1, 0, 0);
        for (var at = Next(html, 0); at >= 0; at = Next(html, at + 1))
        {
            var before = html.AsSpan(..at);
            if (before is [.., ' ' or '\n' or '\t', 'i', 'd'])
            {
                ids.Add(_words.Of(Value(html, at)));
            }
            else if (before is [.., ' ' or '\n' or '\t', 'h', 'r', 'e', 'f'] or [.., ' ' or '\n' or '\t', 's', 'r', 'c'])
            {
                var target = DecodeMarkup.Of(Value(html, at));
                if (!Scheme().IsMatch(target) && _words.Of(target) is var shared && targets.Add(shared))
                {
                    var start = before.LastIndexOfAny(" \n\t");
                    var passed = html.AsSpan(counted..start);
                    line += passed.Count('\n');
                    lineStart = passed.LastIndexOf('\n') is var last and >= 0 ? counted + last + 1 : lineStart;
                    counted = start;
                    links.Add(new PageLink(shared, line, start - lineStart + 1));
                }
            }
        }

        // A place can come after the link to it.
        links.RemoveAll(link => IsFound(link.Target, ids));
        links.TrimExcess();
        return new PageLinks(path, ids, links);
    }

    /// <summary>Where the name of an attribute ends and its value begins.</summary>
    private static int Next(string html, int from) => html.IndexOf("=\"", from, StringComparison.Ordinal);

    private static ReadOnlySpan<char> Value(string html, int at) => html.AsSpan(at + "=\"".Length) is var value ? value[..value.IndexOf('"')] : value;

    private bool IsFound(string target, HashSet<string> ids) => target.StartsWith('#') && (target.Length == 1 || ids.Contains(_words.Of(target.AsSpan(1))));

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
