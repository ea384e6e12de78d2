namespace InvestmentModels.Site.Publishing;

/// <summary>Where the files of a site go as they are made. Called from many threads at once.</summary>
public interface ISiteStore
{
    /// <summary>Takes a file.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    /// <exception cref="OperationCanceledException">The user asked to stop.</exception>
    void Add(SiteFile file);

    /// <summary>Takes a file that is not in memory, as it is written.</summary>
    /// <param name="path">From the site's root, without a leading slash.</param>
    /// <param name="write">Writes it, once.</param>
    /// <exception cref="IOException">The disk refused.</exception>
    void Add(string path, Action<Stream> write);

    /// <summary>Reads a file that was taken.</summary>
    /// <exception cref="OperationCanceledException">The user asked to stop.</exception>
    Stream Open(string path);
}
