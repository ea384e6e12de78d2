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

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
