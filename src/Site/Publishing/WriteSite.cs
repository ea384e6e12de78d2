using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Publishing;

/// <summary>Files in memory → a folder on disk. The new site is written beside the old one and takes its place when it is whole.</summary>
public static class WriteSite
{
    /// <summary>Every site this program writes holds this file; a folder without it is somebody else's.</summary>
    private const string Mark = "data/v1/index.json";

    /// <param name="files">The whole site.</param>
    /// <param name="output">Where it belongs; replaced if it is an earlier site.</param>
    /// <exception cref="IOException">The disk refused, or the folder holds something that is not a site. The old site is whole.</exception>
    public static void To(IReadOnlyList<SiteFile> files, string output)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        RefuseForeignFolder(target);

        // Names nobody gives a copy of their own: what stands here is removed without asking.
        var fresh = $"{target}.investmentmodels-new";
        var old = $"{target}.investmentmodels-old";
        Remove(fresh);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(Path.Combine(fresh, file.Path))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(folder);
        }

        Parallel.ForEach(files, file => Write(Path.Combine(fresh, file.Path), file.Bytes));
        Remove(old);
        if (Directory.Exists(target))
        {
            Directory.Move(target, old);
        }

        try
        {
            Directory.Move(fresh, target);
        }
        catch (IOException) when (Directory.Exists(old))
        {
            Directory.Move(old, target);
            throw;
        }

        Remove(old);
    }

    private static void RefuseForeignFolder(string target)
    {
        if (File.Exists(target))
        {
            throw new UnusableFolderException($"{target} er en fil og ikke en mappe.");
        }

        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Mark)))
        {
            throw new UnusableFolderException($"{target} indeholder andet end en side, dette program har lavet. Vælg en tom mappe med --output.");
        }
    }

    private static void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
        stream.Write(bytes.Span);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
