using System.IO.Enumeration;
using InvestmentModels.Data.Verification;
using InvestmentModels.Site.Checks;

namespace InvestmentModels.Site.Publishing;

/// <summary>A folder on disk → the site in it. Nothing outside the folder is opened.</summary>
public static class ReadSite
{
    /// <summary>A page or a data file is far below; what is above would only fill the memory.</summary>
    private const long LargestFile = 256L * 1024 * 1024;

    /// <param name="folder">An existing folder.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It, or a file in it, may not be read.</exception>
    public static FoundSite From(string folder)
    {
        var root = Path.GetFullPath(folder);
        var found = Entries(root).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        var unreadable = new List<Discrepancy>();
        foreach (var entry in found.Where(entry => !entry.IsReadable))
        {
            unreadable.Add(new Discrepancy(entry.Path, string.Empty, entry.IsLink
                ? "Her er en genvej (et symbolsk link). Den bliver ikke fulgt, og den hører ikke til på siden."
                : "Filen er for stor til at blive kontrolleret."));
        }

        return new FoundSite([.. found.Where(entry => entry.IsReadable).AsParallel().AsOrdered().Select(entry => Read(root, entry))], unreadable);
    }

    private static FileSystemEnumerable<Entry> Entries(string root) => new(
        root,
        (ref FileSystemEntry entry) => new Entry(
            Path.GetRelativePath(root, entry.ToFullPath()).Replace('\\', '/'), entry.Attributes.HasFlag(FileAttributes.ReparsePoint), entry.IsDirectory ? 0 : entry.Length),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    /// <summary>What is empty is not opened: a named pipe looks empty too, and would wait for ever for someone to write.</summary>
    private static SiteFile Read(string root, Entry entry) =>
        new(entry.Path, entry.Length == 0 ? ReadOnlyMemory<byte>.Empty : File.ReadAllBytes(Path.Combine(root, entry.Path)));

    private sealed record Entry(string Path, bool IsLink, long Length)
    {
        public bool IsReadable => !IsLink && Length <= LargestFile;
    }
}
