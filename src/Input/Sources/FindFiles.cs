using System.IO.Enumeration;

namespace InvestmentModels.Input.Sources;

/// <summary>The input folder → what lies in it, before any of it is opened. Links are not followed, and what begins with a dot is nobody's input.</summary>
internal static class FindFiles
{
    /// <param name="root">The folder's full path; may be a link itself, since somebody chose it.</param>
    /// <returns>In ordinal order, whatever order the disk has.</returns>
    public static IReadOnlyList<FoundFile> In(string root) => [.. Entries(root).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static FileSystemEnumerable<FoundFile> Entries(string root) => new(
        root,
        (ref FileSystemEntry entry) => Found(Path.GetRelativePath(root, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'), IsLink(ref entry), entry.IsDirectory ? 0 : entry.Length),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && (!entry.IsDirectory || IsLink(ref entry)),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !IsLink(ref entry),
    };

    private static FoundFile Found(string path, bool isLink, long length) =>
        new(path, length, isLink ? UnreadReason.Link : length > FileLimits.Bytes(path) ? UnreadReason.TooLarge : null);

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
