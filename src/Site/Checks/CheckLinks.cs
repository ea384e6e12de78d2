using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Checks;

/// <summary>Every internal link of every page leads to a file of the site, and every anchor to an id on it.</summary>
public static partial class CheckLinks
{
    /// <param name="files">The whole site.</param>
    /// <param name="basePath">The path the site is published under, e.g. <c>/investeringsmodeller</c>: what links from the root of the host begin with.</param>
    /// <returns>Each link that leads nowhere.</returns>
    public static IReadOnlyList<BrokenLink> In(IReadOnlyList<SiteFile> files, string basePath = "")
    {
        var pages = files
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .AsParallel().AsOrdered()
            .Select(file => (file.Path, Html: Encoding.UTF8.GetString(file.Bytes.Span)))
            .ToList();
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var ids = pages.AsParallel().ToDictionary(
            page => page.Path, page => Id().Matches(page.Html).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return pages.AsParallel().AsOrdered().SelectMany(page => Check(page.Path, page.Html, basePath, paths, ids)).ToList();
    }

    private static IEnumerable<BrokenLink> Check(
        string path, string html, string basePath, HashSet<string> paths, Dictionary<string, HashSet<string>> ids)
    {
        foreach (Match match in Link().Matches(html))
        {
            var target = WebUtility.HtmlDecode(match.Groups[1].Value);
            if (Scheme().IsMatch(target))
            {
                continue;
            }

            var hash = target.IndexOf('#', StringComparison.Ordinal);
            var (way, anchor) = hash < 0 ? (target, string.Empty) : (target[..hash], target[(hash + 1)..]);
            var file = way.Length == 0 ? path
                : !way.StartsWith('/') ? Resolve(path, way)
                : way.StartsWith($"{basePath}/", StringComparison.Ordinal) ? Resolve(path, way[basePath.Length..]) : null;
            if (file is null || !paths.Contains(file))
            {
                yield return Broken(path, html, match.Index, target, "siden findes ikke");
            }
            else if (anchor.Length > 0 && ids.TryGetValue(file, out var known) && !known.Contains(anchor))
            {
                yield return Broken(path, html, match.Index, target, "afsnittet findes ikke på siden");
            }
        }
    }

    /// <summary>The file a relative link leads to; none when it leads out of the site.</summary>
    private static string? Resolve(string from, string way)
    {
        var steps = way.StartsWith('/') ? [] : from.Split('/').SkipLast(1).ToList();
        foreach (var step in way.TrimStart('/').Split('/'))
        {
            switch (step)
            {
                case "..":
                    if (steps.Count == 0)
                    {
                        return null;
                    }

                    steps.RemoveAt(steps.Count - 1);
                    break;
                case "." or "":
                    break;
                default:
                    steps.Add(Uri.UnescapeDataString(step));
                    break;
            }
        }

        var path = string.Join('/', steps);
        return way.EndsWith('/') || way.EndsWith("..", StringComparison.Ordinal) ? (path.Length == 0 ? "index.html" : $"{path}/index.html") : path;
    }

    private static BrokenLink Broken(string path, string html, int index, string target, string why)
    {
        var before = html.AsSpan(0, index);
        var place = new Place(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
        var way = target.Split('#')[0];
        var resolved = way.Length == 0 ? null : Resolve(path, way);
        return new BrokenLink(target, resolved is null ? target : "/" + (resolved.EndsWith("index.html", StringComparison.Ordinal) ? resolved[..^"index.html".Length] : resolved), why, place);
    }

    [GeneratedRegex("""\s(?:href|src)="([^"]*)""" + "\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("""\sid="([^"]*)""" + "\"", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
