using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Checks;

/// <summary>Every internal link of every page leads to a file of the site, and every anchor to an id on it.</summary>
public static class CheckLinks
{
    /// <param name="pages">The links of every page.</param>
    /// <param name="files">The path of every file of the site.</param>
    /// <param name="basePath">The path the site is published under, e.g. <c>/investeringsmodeller</c>: what links from the root of the host begin with.</param>
    /// <returns>Each link that leads nowhere, sorted by page and place.</returns>
    public static IReadOnlyList<BrokenLink> In(IReadOnlyList<PageLinks> pages, IReadOnlySet<string> files, string basePath)
    {
        var ids = pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        return [.. pages.AsParallel().SelectMany(page => Check(page, files, ids, basePath))
            .OrderBy(broken => broken.Place.File, StringComparer.Ordinal).ThenBy(broken => broken.Place.Line).ThenBy(broken => broken.Place.Column)];
    }

    private static IEnumerable<BrokenLink> Check(PageLinks page, IReadOnlySet<string> files, Dictionary<string, IReadOnlySet<string>> ids, string basePath)
    {
        foreach (var link in page.Links)
        {
            var target = link.Target;
            var hash = target.IndexOf('#', StringComparison.Ordinal);
            var (way, anchor) = hash < 0 ? (target, string.Empty) : (target[..hash], target[(hash + 1)..]);
            var file = way.Length == 0 ? page.Path
                : !way.StartsWith('/') ? Resolve(page.Path, way)
                : way.StartsWith($"{basePath}/", StringComparison.Ordinal) ? Resolve(page.Path, way[basePath.Length..]) : null;
            if (file is null || !files.Contains(file))
            {
                yield return Broken(page.Path, link, "siden findes ikke");
            }
            else if (anchor.Length > 0 && ids.TryGetValue(file, out var known) && !known.Contains(anchor))
            {
                yield return Broken(page.Path, link, "afsnittet findes ikke på siden");
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

    private static BrokenLink Broken(string path, PageLink link, string why)
    {
        var target = link.Target;
        var way = target.Split('#')[0];
        var resolved = way.Length == 0 ? null : Resolve(path, way);
        return new BrokenLink(
            target,
            resolved is null ? target : "/" + (resolved.EndsWith("index.html", StringComparison.Ordinal) ? resolved[..^"index.html".Length] : resolved),
            why,
            new Place(path, link.Line, link.Column));
    }
}
