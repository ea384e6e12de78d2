using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Sources;

/// <summary>The input folder as it was read: every file's bytes by its relative path. Nothing after this touches the disk.</summary>
/// <param name="DisplayRoot">The folder as the user wrote it, for messages.</param>
/// <param name="Files">Relative path with forward slashes → bytes.</param>
public sealed record InputFiles(string DisplayRoot, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>What lies in the folder and was not opened: to be told, never passed over.</summary>
    public IReadOnlyList<FoundFile> Unread { get; init; } = [];

    /// <summary>Reads a folder whole.</summary>
    /// <exception cref="UnusableFolderException">The folder is not there, or is a file.</exception>
    public static InputFiles Read(string folder)
    {
        var root = Path.GetFullPath(folder);
        if (File.Exists(root))
        {
            throw new UnusableFolderException($"«{folder}» er en fil og ikke en mappe. Angiv mappen med tal og tekster med --input.");
        }

        if (!Directory.Exists(root))
        {
            throw new UnusableFolderException($"Mappen «{folder}» findes ikke. Kør programmet fra den mappe, den ligger i, eller angiv den med --input.");
        }

        var found = FindFiles.In(root);
        var opened = found.Where(file => file.Unread is null).ToArray();
        var contents = new byte[opened.Length][];
        Parallel.For(0, opened.Length, at => contents[at] = Content(root, opened[at]));
        var files = new SortedList<string, byte[]>(opened.Length, StringComparer.Ordinal);
        for (var at = 0; at < opened.Length; at++)
        {
            files.Add(opened[at].Path, contents[at]);
        }

        return new InputFiles(folder, files) { Unread = [.. found.Where(file => file.Unread is not null)] };
    }

    /// <summary>Every file's content in short, so that a receipt can say which edition of a file it rests on.</summary>
    public FileDigests Digests()
    {
        var paths = Files.Keys.ToArray();
        var digests = new FileDigest[paths.Length];
        Parallel.For(0, paths.Length, at => digests[at] = FileDigest.Of(paths[at], Files[paths[at]]));
        return new FileDigests(digests);
    }

    /// <summary>The files directly in a folder with an ending, in ordinal order.</summary>
    public IEnumerable<string> In(string folder, string ending) => Files.Keys.Where(file =>
        file.StartsWith(folder, StringComparison.Ordinal)
        && file.EndsWith(ending, StringComparison.Ordinal)
        && file.IndexOf('/', folder.Length) < 0);

    /// <summary>What is empty is not opened: a named pipe looks empty too, and would wait for ever for someone to write.</summary>
    private static byte[] Content(string root, FoundFile file) => file.Length == 0 ? [] : File.ReadAllBytes(Path.Combine(root, file.Path));
}
