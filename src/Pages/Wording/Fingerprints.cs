namespace InvestmentModels.Pages.Wording;

/// <summary>Checksums as they stand on a page: as much as a person can compare by eye. The whole stands in the data.</summary>
public static class Fingerprints
{
    private const int SealDigits = 16;
    private const int FileDigits = 12;

    /// <summary>The beginning of a seal.</summary>
    public static string Seal(string sha256) => Beginning(sha256, SealDigits);

    /// <summary>The beginning of an input file's checksum; empty where the file is not known.</summary>
    public static string InputFile(string? sha256) => Beginning(sha256 ?? string.Empty, FileDigits);

    private static string Beginning(string sha256, int digits) => sha256.Length > digits ? sha256[..digits] : sha256;
}
