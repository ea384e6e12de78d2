using System.Collections.Concurrent;
using System.Text;
using InvestmentModels.Data;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Site;
using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Looks;

namespace InvestmentModels.Tests.Site;

/// <summary>The steps that hand on each file as it is made, on files that are all here.</summary>
internal static class InMemory
{
    /// <summary>The whole site, sorted by path.</summary>
    public static IReadOnlyList<SiteFile> Site(SitePlan plan, SiteFrameView frame, IReadOnlyList<DataFile> data)
    {
        var files = new ConcurrentBag<SiteFile>(data.Select(file => new SiteFile(file.Path, file.Bytes)));
        MakeSite.Into(plan, frame, data.Select(file => file.Path), OwnLook.None, files.Add);
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public static IReadOnlyList<FileDigest> Digests(IEnumerable<DataFile> files) => [.. files.Select(file => FileDigest.Of(file.Path, file.Bytes.Span))];

    public static IReadOnlyList<BrokenLink> BrokenLinks(IReadOnlyList<SiteFile> files, string basePath = "")
    {
        var links = new ReadLinks();
        return CheckLinks.In(
            [.. files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => links.Of(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)))],
            files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal),
            basePath);
    }
}
