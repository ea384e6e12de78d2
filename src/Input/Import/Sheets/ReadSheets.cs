using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Workbooks;

namespace InvestmentModels.Input.Import.Sheets;

/// <summary>A file's bytes → its sheets, or the finding that says why it has none that can be read.</summary>
internal static class ReadSheets
{
    /// <summary>Begins the files of old Excel, and of new Excel where a password closes them.</summary>
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The stream that holds the encrypted workbook, as the compound file names it.</summary>
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <param name="file">As the user wrote it.</param>
    /// <param name="bytes">Its content: that, and not its name, tells what it is.</param>
    /// <param name="findings">Told what is wrong.</param>
    public static IReadOnlyList<ImportedSheet> From(string file, byte[] bytes, FindingSet findings)
    {
        var whole = new Place(file, 1, 1) { Cell = "hele filen" };
        if (bytes.Length > ImportFigures.LargestFile)
        {
            findings.Add(ImportFindings.TooLarge(whole));
            return [];
        }

        if (bytes.AsSpan().StartsWith(CompoundFile))
        {
            findings.Add(bytes.AsSpan().IndexOf(EncryptedPackage) >= 0 ? ImportFindings.Password(whole) : ImportFindings.OldExcel(whole));
            return [];
        }

        var isZip = bytes.AsSpan().StartsWith("PK"u8);
        if (!isZip && Path.GetExtension(file).StartsWith(".xls", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(ImportFindings.Unreadable(whole));
            return [];
        }

        return isZip ? ReadWorkbook.From(whole, bytes, findings) : ReadCsv.From(file, bytes, findings) is { } sheet ? [sheet] : [];
    }
}
