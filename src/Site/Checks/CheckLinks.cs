using System.Collections.Concurrent;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Checks;

/// <summary>Every internal link of every page leads to a file of the site, and every anchor to an id on it.</summary>
public static class CheckLinks
{
    private const string IndexFile = "index.html";

    /// <summary>Characters; nearly every path is shorter.</summary>
    private const int ShortPath = 256;

    /// <param name="pages">The links of every page.</param>
    /// <param name="files">The path of every file of the site.</param>
    /// <param name="basePath">The path the site is published under, e.g. <c>/investeringsmodeller</c>: what links from the root of the host begin with.</param>
    /// <returns>Each link that leads nowhere, sorted by page and place.</returns>
    public static IReadOnlyList<BrokenLink> In(IReadOnlyList<PageLinks> pages, IReadOnlySet<string> files, string basePath)
    {
        var ids = pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        var broken = new ConcurrentBag<BrokenLink>();
        Parallel.ForEach(pages, page =>
        {
            foreach (var link in Check(page, files, ids, basePath))
            {
                broken.Add(link);
            }
        });
        return [.. broken.OrderBy(link => link.Place.File, StringComparer.Ordinal).ThenBy(link => link.Place.Line).ThenBy(link => link.Place.Column)];
    }

    /// <summary>The address a file of the site is found at, from its root.</summary>
    internal static string AddressOf(string path) => $"/{(path.EndsWith(IndexFile, StringComparison.Ordinal) ? path[..^IndexFile.Length] : path)}";

    private static IEnumerable<BrokenLink> Check(PageLinks page, IReadOnlySet<string> files, Dictionary<string, IReadOnlySet<string>> ids, string basePath)
    {
        foreach (var link in page.Links)
        {
            var target = link.Target;
            var hash = target.IndexOf('#', StringComparison.Ordinal);
            var way = hash < 0 ? target : target.AsSpan(..hash);
            var anchor = hash < 0 ? string.Empty : target[(hash + 1)..];
            var file = way.Length == 0 ? page.Path
                : !way.StartsWith('/') ? Resolve(page.Path, way)
                : way.Length > basePath.Length && way[basePath.Length] == '/' && way.StartsWith(basePath, StringComparison.Ordinal) ? Resolve(page.Path, way[basePath.Length..]) : null;
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

    /// <summary>The file a link leads to; none when it leads out of the site.</summary>
    private static string? Resolve(string from, ReadOnlySpan<char> way)
    {
        var path = from.Length + way.Length + IndexFile.Length <= ShortPath ? stackalloc char[ShortPath] : new char[from.Length + way.Length + IndexFile.Length];
        var length = way.StartsWith('/') ? 0 : from.LastIndexOf('/') + 1;
        from.AsSpan(..length).CopyTo(path);
        for (var rest = way; rest.Length > 0;)
        {
            var slash = rest.IndexOf('/');
            var step = slash < 0 ? rest : rest[..slash];
            rest = slash < 0 ? [] : rest[(slash + 1)..];
            if (step is "..")
            {
                if (length == 0)
                {
                    return null;
                }

                length = path[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (step is not ("." or ""))
            {
                step.CopyTo(path[length..]);
                length += step.Length;
                path[length++] = '/';
            }
        }

        if (way.EndsWith('/') || way.EndsWith("..", StringComparison.Ordinal))
        {
            IndexFile.CopyTo(path[length..]);
            length += IndexFile.Length;
        }
        else
        {
            length = Math.Max(0, length - 1);
        }

        var file = path[..length].ToString();
        return file.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(file) : file;
    }

    private static BrokenLink Broken(string path, PageLink link, string why)
    {
        var target = link.Target;
        var (way, anchor) = target.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (target[..hash], target[hash..]) : (target, string.Empty);
        var resolved = way.Length == 0 ? path : Resolve(path, way);
        return new BrokenLink(
            target,
            resolved is null ? target : AddressOf(resolved) + anchor,
            why,
            new Place(path, link.Line, link.Column));
    }
}
