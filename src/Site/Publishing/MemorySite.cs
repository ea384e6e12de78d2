using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace InvestmentModels.Site.Publishing;

/// <summary>A site in memory.</summary>
/// <param name="isKept">Tells by its path whether a file stays here; none: all do.</param>
public sealed class MemorySite(Predicate<string>? isKept = null) : ISiteStore
{
    private readonly ConcurrentDictionary<string, SiteFile> _files = new(StringComparer.Ordinal);

    /// <summary>What there is, by path.</summary>
    public IReadOnlyList<SiteFile> Files => [.. _files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Add(SiteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (isKept?.Invoke(file.Path) != false)
        {
            _files[file.Path] = file;
        }
    }

    /// <inheritdoc/>
    public void Add(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (isKept?.Invoke(path) == false)
        {
            write(Stream.Null);
            return;
        }

        var bytes = new MemoryStream();
        write(bytes);
        Add(new SiteFile(path, bytes.GetBuffer().AsMemory(0, (int)bytes.Length)));
    }

    /// <inheritdoc/>
    public Stream Open(string path) =>
        MemoryMarshal.TryGetArray(_files[path].Bytes, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : throw new NotSupportedException();
}
