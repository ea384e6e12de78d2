using System.Collections.Frozen;

namespace InvestmentModels.Model;

/// <summary>The files the facts were read from, as they were when they were read.</summary>
public sealed record FileDigests
{
    private readonly FrozenDictionary<string, string> _byPath;

    /// <param name="files">Each path once, in any order.</param>
    public FileDigests(IEnumerable<FileDigest> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _byPath = Files.ToFrozenDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
    }

    /// <summary>By path, in ordinal order.</summary>
    public IReadOnlyList<FileDigest> Files { get; }

    /// <summary>The SHA-256 of a file; none for a file that was not read.</summary>
    public string? Sha256Of(string file) => _byPath.GetValueOrDefault(file);
}
