using System.Collections.Concurrent;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Checks;

/// <summary>Every internal link of every page leads to a file of the site, and every anchor to an id on it.</summary>
public static class CheckLinks
{
    /// <param name="pages">What is left to check of every page.</param>
    /// <param name="isThere">Whether the site has a file.</param>
    /// <param name="basePath">The path the site is published under.</param>
    /// <returns>Each link that leads nowhere, sorted by page and place.</returns>
    public static IReadOnlyList<BrokenLink> In(IReadOnlyList<PageLinks> pages, Predicate<string> isThere, string basePath)
    {
        var ids = pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        var broken = new ConcurrentBag<BrokenLink>();
        Parallel.ForEach(pages, page =>
        {
            foreach (var link in page.Links)
            {
                var file = FollowLink.File(page.Path, link.Target, basePath);
                if (file is null || !isThere(file))
                {
                    broken.Add(Broken(page.Path, link, file, "siden findes ikke"));
                }
                else if (ids.TryGetValue(file, out var known) && !known.Holds(FollowLink.Anchor(link.Target)))
                {
                    broken.Add(Broken(page.Path, link, file, "afsnittet findes ikke på siden"));
                }
            }
        });
        return [.. broken.OrderBy(link => link.Place.File, StringComparer.Ordinal).ThenBy(link => link.Place.Line).ThenBy(link => link.Place.Column)];
    }

    private static BrokenLink Broken(string path, PageLink link, string? file, string why)
    {
        var anchor = FollowLink.Anchor(link.Target);
        var address = file is null ? link.Target : anchor.Length == 0 ? FileAddress.Of(file) : $"{FileAddress.Of(file)}#{anchor}";
        return new BrokenLink(link.Target, address, why, new Place(path, link.Line, link.Column));
    }
}
