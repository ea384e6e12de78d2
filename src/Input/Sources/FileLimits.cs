namespace InvestmentModels.Input.Sources;

/// <summary>How much a file of the input may hold: far above what people write, and low enough that any file is read, or refused, within a second.</summary>
internal static class FileLimits
{
    /// <summary>Characters in one line of a text. The time to parse Markdown can grow with the square of a line.</summary>
    public const int LineCharacters = 10_000;

    private const long WordBytes = 128 * 1024;
    private const long FigureBytes = 2 * 1024 * 1024;
    private const int FigureValues = 50_000;

    /// <summary>What the program itself writes grows with every report that is published.</summary>
    private const long PublicationBytes = 64 * 1024 * 1024;
    private const int PublicationValues = 1_000_000;
    private const string Publications = "published.json";

    /// <summary>The most bytes, from a path relative to the input folder.</summary>
    public static long Bytes(string path) => path == Publications ? PublicationBytes
        : path.EndsWith(".json", StringComparison.Ordinal) ? FigureBytes
        : WordBytes;

    /// <summary>The most values in a JSON file, objects and lists counted too.</summary>
    public static int Values(string path) => path == Publications ? PublicationValues : FigureValues;
}
