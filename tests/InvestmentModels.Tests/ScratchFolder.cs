namespace InvestmentModels.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("investmentmodels-").FullName;

    /// <summary>A path inside the folder.</summary>
    public string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Puts files into the folder.</summary>
    public ScratchFolder With(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (file, bytes) in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(file))!);
            System.IO.File.WriteAllBytes(File(file), bytes);
        }

        return this;
    }

    /// <summary>Everything in the folder, hidden files too: relative path → text and the time it was written.</summary>
    public IReadOnlyDictionary<string, (string Text, DateTime Written)> Content() => new SortedDictionary<string, (string, DateTime)>(
        Directory.EnumerateFiles(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(
                path => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/'),
                path => (System.IO.File.ReadAllText(path), System.IO.File.GetLastWriteTimeUtc(path)),
                StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Every file below a folder of it, with its bytes: two of these are equal when nothing was touched.</summary>
    public IReadOnlyDictionary<string, string> Snapshot(string folder) => Directory
        .EnumerateFiles(File(folder), "*", SearchOption.AllDirectories)
        .ToDictionary(path => System.IO.Path.GetRelativePath(File(folder), path).Replace('\\', '/'), path => Convert.ToHexString(System.IO.File.ReadAllBytes(path)), StringComparer.Ordinal);

    /// <summary>Writes a text, with the folders it needs.</summary>
    public void Write(string text, params string[] parts)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(parts))!);
        System.IO.File.WriteAllText(File(parts), text);
    }

    /// <summary>A copy of the checked-in input to do harm to.</summary>
    public string CopyOfInput()
    {
        var from = RepositoryRoot.File("input");
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = File("input", System.IO.Path.GetRelativePath(from, path));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
            System.IO.File.Copy(path, to);
        }

        return File("input");
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
