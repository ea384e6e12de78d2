using InvestmentModels.Diagnostics;

namespace InvestmentModels.Site.Publishing;

/// <summary>A folder on disk that is to hold a site. The new site is written beside the old one and takes its place in one step, when it is whole.</summary>
/// <remarks>
/// Beside <c>output</c> stands <c>output.investmentmodels</c> while it is written: a name nobody gives a copy of their own. A run that was cut off leaves it
/// behind, and the next one starts over. Where it cannot be known that the old site and the new change places in one step, the old one is put aside first,
/// and a run that was cut off right then is mended by the next.
/// </remarks>
public sealed class SiteFolder : IDisposable
{
    /// <summary>Every site this program writes holds this file; a folder without it is somebody else's.</summary>
    private const string Mark = "data/v1/index.json";

    private readonly string _target;
    private readonly string _work;
    private readonly string _fresh;
    private readonly string _old;
    private readonly Lazy<FileStream> _lock;

    /// <param name="output">Where the site belongs; replaced if it is an earlier site.</param>
    /// <exception cref="UnusableFolderException">The folder holds something that is not a site.</exception>
    public SiteFolder(string output)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        _work = $"{_target}.investmentmodels";
        (_fresh, _old) = (Path.Combine(_work, "new"), Path.Combine(_work, "old"));
        _lock = new Lazy<FileStream>(Begin);
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
        _ = _lock.Value;
        var path = Path.Combine(_fresh, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
        {
            stream.Write(file.Bytes.Span);
        }

        // Servers and browsers ask for what has changed since: a file that says the same is as old as it was.
        if (SameFile.UnchangedSince(Path.Combine(_target, file.Path), file.Bytes.Span) is { } changed)
        {
            File.SetLastWriteTimeUtc(path, changed);
        }
    }

    /// <summary>The new site takes the old one's place. What <see cref="Add"/> was not called for is gone.</summary>
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

    private FileStream Begin()
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
