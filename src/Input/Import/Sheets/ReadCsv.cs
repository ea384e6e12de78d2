using System.Text;
using System.Text.Unicode;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Import.Sheets;

/// <summary>A CSV file → its one sheet. Semicolon, comma or tab; with or without BOM; UTF-8 only, since any other guess could change a name in silence.</summary>
internal static class ReadCsv
{
    /// <summary>The headings stand among the first lines.</summary>
    private const int LinesLookedAt = 50;

    /// <summary>The first is Excel's own in Danish.</summary>
    private static readonly char[] Separators = [';', ',', '\t'];

    public static ImportedSheet? From(string file, byte[] bytes, FindingSet findings)
    {
        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
        {
            var (line, column) = new SourceText(bytes).PositionOf(FirstForeignByte(bytes));
            findings.Add(ImportFindings.NotUtf8(new Place(file, line, column)));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes);
        var separator = Separator(text);
        var split = new SplitCsv(file, separator);
        foreach (var letter in text)
        {
            split.Take(letter);
            if (split.Cells.Count > ImportedSheet.MostCells)
            {
                findings.Add(ImportFindings.TooLarge(Place.StartOf(file)));
                return null;
            }
        }

        split.End();
        if (split.OpenQuote is { } open)
        {
            findings.Add(ImportFindings.OpenQuote(open));
            return null;
        }

        return new ImportedSheet(Place.StartOf(file), split.Cells) { HasDecimalPoint = separator == ',' };
    }

    /// <summary>The sign that stands most often in the headings. Titles above them may hold commas of their own.</summary>
    private static char Separator(string text)
    {
        var lines = text.Split('\n', LinesLookedAt);
        var headings = lines.FirstOrDefault(line => line.Contains("målepunkt", StringComparison.OrdinalIgnoreCase) || line.Contains("measure", StringComparison.OrdinalIgnoreCase))
            ?? lines[0];
        return Separators.MaxBy(sign => headings.Count(letter => letter == sign));
    }

    private static int FirstForeignByte(byte[] bytes)
    {
        var at = 0;
        while (at < bytes.Length && bytes[at] != 0 && Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
