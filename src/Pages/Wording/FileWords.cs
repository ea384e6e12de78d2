namespace InvestmentModels.Pages.Wording;

/// <summary>What a file that can be fetched is, and how large.</summary>
public static class FileWords
{
    private const decimal Thousand = 1000m;

    /// <summary>Format and size of each file, by its address on the site.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Path, long Bytes)> files) =>
        files.ToDictionary(file => $"/{file.Path}", file => $"({Format(file.Path)}, {Size(file.Bytes)})", StringComparer.Ordinal);

    /// <summary>A file's format, by its ending.</summary>
    public static string Format(string address) => address[(address.LastIndexOf('.') + 1)..].ToUpperInvariant();

    /// <summary>In the unit readers know from their own files: 850 bytes, 342 kB, 3,6 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => $"{Numbers.Plain(bytes)}{Numbers.NoBreak}bytes",
        < 1_000_000 => $"{Numbers.Plain(decimal.Ceiling(bytes / Thousand))}{Numbers.NoBreak}kB",
        _ => $"{Numbers.Plain(decimal.Ceiling(bytes / (Thousand * 100)) / 10)}{Numbers.NoBreak}MB",
    };
}
