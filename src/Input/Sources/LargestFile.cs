namespace InvestmentModels.Input.Sources;

/// <summary>How large a file of the input may be: far above what people write, and low enough that any file is read, or refused, within a second.</summary>
internal static class LargestFile
{
    private const long Words = 256 * 1024;
    private const long Figures = 5 * 1024 * 1024;

    /// <summary>What the program itself writes grows with every report that is published.</summary>
    private const long Publications = 64 * 1024 * 1024;

    /// <summary>In bytes, from a path relative to the input folder.</summary>
    public static long Named(string path) => path == "published.json" ? Publications
        : path.EndsWith(".json", StringComparison.Ordinal) ? Figures
        : Words;
}
