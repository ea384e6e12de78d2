namespace InvestmentModels.Site.Publishing;

/// <summary>Files in memory → a folder on disk, whole or not at all.</summary>
public static class WriteSite
{
    /// <param name="files">The whole site.</param>
    /// <param name="output">Where it belongs; replaced if it is an earlier site.</param>
    /// <exception cref="IOException">The disk refused, or the folder holds something that is not a site. The old site is whole.</exception>
    public static void To(IReadOnlyList<SiteFile> files, string output)
    {
        using var folder = new SiteFolder(output);
        Parallel.ForEach(files, folder.Add);
        folder.Publish();
    }
}
