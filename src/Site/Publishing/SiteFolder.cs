using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Publishing;

/// <summary>A folder on disk that is to hold a site. The new site is written beside the old one and takes its place in one step, when it is whole.</summary>
/// <remarks>
/// Beside <c>output</c> stands <c>output.investmentmodels</c> while it is written: a name nobody gives a copy of their own. A run that was cut off leaves it
/// behind, and the next one starts over. Where it cannot be known that the old site and the new change places in one step, the old one is put aside first,
/// and a run that was cut off right then is mended by the next.
/// </remarks>
public sealed class SiteFolder : ISiteStore, IDisposable
{
    /// <summary>Every site this program writes holds this file; a folder without it is somebody else's.</summary>
    private const string Mark = "data/v1/index.json";

    private readonly string _target;
    private readonly string _work;
    private readonly string _fresh;
    private readonly string _old;
    private readonly Lazy<FileStream> _lock;
    private readonly CancellationToken _stop;

    /// <param name="output">Where the site belongs; replaced if it is an earlier site.</param>
    /// <param name="stop">When this is asked for, the next file is refused.</param>
    /// <exception cref="UnusableFolderException">The folder holds something that is not a site.</exception>
    public SiteFolder(string output, CancellationToken stop = default)
    {
        _stop = stop;
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        _work = $"{_target}.investmentmodels";
        (_fresh, _old) = (Path.Combine(_work, "new"), Path.Combine(_work, "old"));
        _lock = new Lazy<FileStream>(TakeFolder);
        if (!Directory.Exists(_old))
        {
            RefuseForeign();
        }
    }

    /// <summary>Writes a file of the new site. May be called from many threads at once; the first call takes the folder.</summary>
    /// <exception cref="UnusableFolderException">Another run is writing to the same folder.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Add(SiteFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = Begin(file.Path);
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
        {
            stream.Write(file.Bytes.Span);
        }

        KeepTime(path, SameFile.UnchangedSince(Path.Combine(_target, file.Path), file.Bytes.Span));
    }

    /// <inheritdoc/>
    public void Add(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var fresh = Begin(path);
        using (var stream = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            write(stream);
        }

        KeepTime(fresh, SameFile.UnchangedSince(Path.Combine(_target, path), fresh));
    }

    /// <inheritdoc/>
    public Stream Open(string path)
    {
        _stop.ThrowIfCancellationRequested();
        return new FileStream(Path.Combine(_fresh, path), FileMode.Open, FileAccess.Read, FileShare.Read, 0);
    }

    /// <summary>The new site takes the old one's place. What was not added is gone.</summary>
    /// <exception cref="IOException">The disk refused; the old site is whole.</exception>
    public void Publish()
    {
        _ = _lock.Value;
        Directory.CreateDirectory(_fresh);
        if (!Directory.Exists(_target))
        {
            Directory.Move(_fresh, _target);
            return;
        }

        if (ExchangeFolders.InOneStep(_fresh, _target))
        {
            return;
        }

        Directory.Move(_target, _old);
        try
        {
            Directory.Move(_fresh, _target);
        }
        catch (IOException)
        {
            Directory.Move(_old, _target);
            throw;
        }
    }

    /// <summary>Removes what is not the site, and lets the next run in.</summary>
    public void Dispose()
    {
        if (_lock.IsValueCreated)
        {
            Remove(_fresh);
            Remove(_old);
            _lock.Value.Dispose();
            Remove(_work);
        }
    }

    /// <returns>Where the file goes until the site is whole.</returns>
    private string Begin(string file)
    {
        _stop.ThrowIfCancellationRequested();
        _ = _lock.Value;
        var path = Path.Combine(_fresh, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Servers and browsers ask for what has changed since: a file that says the same is as old as it was.</summary>
    private static void KeepTime(string path, DateTime? unchangedSince)
    {
        if (unchangedSince is { } time)
        {
            File.SetLastWriteTimeUtc(path, time);
        }
    }

    private FileStream TakeFolder()
    {
        Directory.CreateDirectory(_work);
        var taken = Take();
        if (!Directory.Exists(_target) && Directory.Exists(_old))
        {
            Directory.Move(_old, _target);
        }

        RefuseForeign();
        Remove(_fresh);
        Remove(_old);
        return taken;
    }

    private FileStream Take()
    {
        try
        {
            return new FileStream(Path.Combine(_work, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(Path.Combine(_work, "lock")))
        {
            throw new UnusableFolderException($"Et andet program er ved at skrive siden i {_target}. Vent, til det er færdigt, og prøv igen.");
        }
    }

    private void RefuseForeign()
    {
        if (File.Exists(_target))
        {
            throw new UnusableFolderException($"{_target} er en fil og ikke en mappe.");
        }

        if (Directory.Exists(_target) && Directory.EnumerateFileSystemEntries(_target).Any() && !File.Exists(Path.Combine(_target, Mark)))
        {
            throw new UnusableFolderException($"{_target} indeholder andet end en side, dette program har lavet. Vælg en tom mappe med --output.");
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
