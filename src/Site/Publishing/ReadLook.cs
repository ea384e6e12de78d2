using System.IO.Enumeration;
using InvestmentModels.Site.Looks;

namespace InvestmentModels.Site.Publishing;

/// <summary>A folder on disk → the look in it. Links are told of and never followed: what is published lies in the folder.</summary>
public static class ReadLook
{
    /// <param name="folder">The folder as the user can open it; need not exist.</param>
    /// <exception cref="IOException">A file cannot be read, perhaps because it is being written.</exception>
    public static OwnLook From(string folder)
    {
        var root = new DirectoryInfo(folder);
        var display = folder.Replace('\\', '/');
        if (root.LinkTarget is not null)
        {
            return new OwnLook(display, [new LookFile(string.Empty, 0, null) { IsLink = true }]);
        }

        return root.Exists ? new OwnLook(display, [.. Entries(root.FullName).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => Read(root.FullName, file))]) : OwnLook.None;
    }

    private static FileSystemEnumerable<LookFile> Entries(string root) => new(
        root,
        (ref FileSystemEntry entry) => new LookFile(Path.GetRelativePath(root, entry.ToFullPath()).Replace('\\', '/'), entry.IsDirectory ? 0 : entry.Length, null) { IsLink = IsLink(ref entry) },
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
    {
        // What begins with a dot belongs to the system or an editor, here as in the input.
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.') && (!entry.IsDirectory || IsLink(ref entry)),
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.FileName.StartsWith('.') && !IsLink(ref entry),
    };

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>What is empty is not opened: a named pipe looks empty too, and would wait for ever for someone to write.</summary>
    private static LookFile Read(string root, LookFile file) => file switch
    {
        { IsLink: true } or { Length: > OwnLook.LargestFile } => file,
        { Length: 0 } => file with { Bytes = ReadOnlyMemory<byte>.Empty },
        _ => file with { Bytes = File.ReadAllBytes(Path.Combine(root, file.Name)) },
    };
}
