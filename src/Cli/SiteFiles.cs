using System.Collections.Concurrent;
using InvestmentModels.Model;
using InvestmentModels.Site;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli;

/// <summary>The files of a site as they are made: each is handed on at once, and only its path, size and checksum are remembered.</summary>
/// <param name="keep">Where they go: memory or disk. Called from many threads at once.</param>
public sealed class SiteFiles(ISiteStore keep)
{
    private readonly ConcurrentDictionary<string, FileDigest> _digests = new(StringComparer.Ordinal);

    /// <summary>What there is so far, by path.</summary>
    public IReadOnlyDictionary<string, FileDigest> Digests => _digests;

    /// <summary>Whether there is a file so far.</summary>
    public bool Has(string path) => _digests.ContainsKey(path);

    /// <exception cref="InvalidOperationException">Two files want the same path.</exception>
    public FileDigest Add(SiteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var digest = FileDigest.Of(file.Path, file.Bytes.Span);
        Remember(digest);
        keep.Add(file);
        return digest;
    }

    /// <summary>Adds a file as it is written; its checksum is taken on the way.</summary>
    /// <param name="path">From the site's root, without a leading slash.</param>
    /// <param name="write">Writes it, once.</param>
    /// <exception cref="InvalidOperationException">Two files want the same path.</exception>
    public FileDigest Add(string path, Action<Stream> write)
    {
        FileDigest? digest = null;
        keep.Add(path, file =>
        {
            using var sum = new DigestStream(file);
            write(sum);
            digest = sum.Of(path);
        });
        Remember(digest!);
        return digest!;
    }

    private void Remember(FileDigest digest)
    {
        if (!_digests.TryAdd(digest.Path, digest))
        {
            throw new InvalidOperationException($"Two files want the path {digest.Path}.");
        }
    }
}
