using System.Collections.Concurrent;
using InvestmentModels.Model;
using InvestmentModels.Site;

namespace InvestmentModels.Cli;

/// <summary>The files of a site as they are made: each is handed on at once, and only its path, size and checksum are remembered.</summary>
/// <param name="keep">Where they go: memory or disk. Called from many threads at once.</param>
public sealed class SiteFiles(Action<SiteFile> keep)
{
    private readonly ConcurrentDictionary<string, FileDigest> _digests = new(StringComparer.Ordinal);

    /// <summary>What there is so far, by path.</summary>
    public IReadOnlyDictionary<string, FileDigest> Digests => _digests;

    /// <exception cref="InvalidOperationException">Two files want the same path.</exception>
    public void Add(SiteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!_digests.TryAdd(file.Path, FileDigest.Of(file.Path, file.Bytes.Span)))
        {
            throw new InvalidOperationException($"Two files want the path {file.Path}.");
        }

        keep(file);
    }
}
