using System.Collections.Concurrent;
using System.Text;
using InvestmentModels.Computation;
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
        var files = new ConcurrentDictionary<string, SiteFile>(StringComparer.Ordinal);
        foreach (var file in data)
        {
            Keep(new SiteFile(file.Path, file.Bytes));
        }

        MakeSite.Into(plan, frame, data.Select(file => file.Path), OwnLook.None, Keep, files.ContainsKey);
        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

        void Keep(SiteFile file) => Assert.True(files.TryAdd(file.Path, file), file.Path);
    }

    /// <summary>Every data file: the index and the rest sorted by path, and last all of them in one file.</summary>
    public static IReadOnlyList<DataFile> Data(ComputedRecord record)
    {
        var files = new ConcurrentDictionary<string, DataFile>(StringComparer.Ordinal);
        var all = MakeDataFiles.Into(record, Keep);
        using var zip = new MemoryStream();
        all.WriteTo(zip, path => new MemoryStream(files[path].Bytes.ToArray()));
        return [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal), new DataFile(AllData.Path, zip.ToArray())];

        FileDigest Keep(string path, Action<Stream> write)
        {
            using var bytes = new MemoryStream();
            write(bytes);
            Assert.True(files.TryAdd(path, new DataFile(path, bytes.ToArray())), path);
            return FileDigest.Of(path, files[path].Bytes.Span);
        }
    }

    public static IReadOnlyList<FileDigest> Digests(IEnumerable<DataFile> files) => [.. files.Select(file => FileDigest.Of(file.Path, file.Bytes.Span))];

    public static IReadOnlyList<BrokenLink> BrokenLinks(IReadOnlyList<SiteFile> files, string basePath = "")
    {
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var links = new ReadLinks(_ => false, basePath);
        return CheckLinks.In(
            [.. files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => links.Of(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)))],
            paths.Contains,
            basePath);
    }
}
