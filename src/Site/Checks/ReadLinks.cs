using System.Text.RegularExpressions;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Checks;

/// <summary>Finds the links and the ids of the pages of a site, as this program has written them.</summary>
/// <param name="isThere">Whether the site has a file already, or will have; links to such files need not be kept.</param>
/// <param name="basePath">The path the site is published under.</param>
internal sealed partial class ReadLinks(Predicate<string> isThere, string basePath)
{
    private readonly SharedWords _words = new();

    /// <summary>Links to other sites are passed over, and so are those that are seen to lead somewhere: only the others wait for all pages.</summary>
    public PageLinks Of(string path, string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var targets = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
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
                if (!Scheme().IsMatch(target) && targets.Add(target) && !LeadsSomewhere(path, target))
                {
                    var start = before.LastIndexOfAny(" \n\t");
                    var passed = html.AsSpan(counted..start);
                    line += passed.Count('\n');
                    lineStart = passed.LastIndexOf('\n') is var last and >= 0 ? counted + last + 1 : lineStart;
                    counted = start;
                    links.Add(new PageLink(_words.Of(target), line, start - lineStart + 1));
                }
            }
        }

        // A place can come after the link to it.
        var own = new PageIds(ids);
        return new PageLinks(path, own, [.. links.Where(link => !link.Target.StartsWith('#') || !own.Holds(FollowLink.Anchor(link.Target)))]);
    }

    /// <summary>Where the name of an attribute ends and its value begins.</summary>
    private static int Next(string html, int from) => html.IndexOf("=\"", from, StringComparison.Ordinal);

    private static ReadOnlySpan<char> Value(string html, int at) => html.AsSpan(at + "=\"".Length) is var value ? value[..value.IndexOf('"')] : value;

    private bool LeadsSomewhere(string path, ReadOnlySpan<char> target) =>
        FollowLink.Anchor(target).Length == 0 && FollowLink.File(path, target, basePath) is { } file && isThere(file);

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
