using System.Text;

namespace InvestmentModels.Data.Csv;

/// <summary>The one way CSV leaves the program.</summary>
/// <remarks>
/// A text that begins with <c>= + - @</c>, a tab or a line break would be run as a formula by a spreadsheet: an apostrophe before it makes it text.
/// Numbers are never guarded: a negative one is only a number.
/// </remarks>
public static class WriteCsv
{
    /// <summary>The table in one of its two forms.</summary>
    public static ReadOnlyMemory<byte> Of(CsvTable table, CsvForm form)
    {
        var csv = new Utf8Text();
        Add(csv, table, form);
        return csv.Bytes;
    }

    /// <summary>The table in one of its two forms, as it is written.</summary>
    public static void To(Stream stream, CsvTable table, CsvForm form)
    {
        var csv = new Utf8Text(stream.Write);
        Add(csv, table, form);
        csv.HandOn();
    }

    private static void Add(Utf8Text csv, CsvTable table, CsvForm form)
    {
        var isPlain = form == CsvForm.Plain;
        var (separator, point) = isPlain ? (',', '.') : (';', ',');
        if (!isPlain)
        {
            csv.Add(Encoding.UTF8.Preamble);
        }

        for (var column = 0; column < table.Columns.Count; column++)
        {
            Begin(column);
            Text(isPlain ? table.Columns[column].Id : table.Columns[column].Heading);
        }

        EndLine();
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                Begin(column);
                Cell(row[column]);
            }

            EndLine();
        }

        void Begin(int column)
        {
            if (column > 0)
            {
                csv.Add([(byte)separator]);
            }
        }

        void Cell(CsvCell cell)
        {
            if (cell.Amount is { } number)
            {
                // A comma as the decimal sign stands between semicolons: numbers never need quotes.
                csv.Add(number, point);
            }
            else if ((isPlain ? cell.Word : cell.DanishWord) is { } text)
            {
                Text(text);
            }
        }

        void Text(string text) => csv.Add(Quoted(Guarded(text), separator));

        void EndLine() => csv.Add(isPlain ? "\n"u8 : "\r\n"u8);
    }

    private static string Guarded(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{text}" : text;

    private static string Quoted(string text, char separator) => text.AsSpan().IndexOfAny(separator, '"') >= 0 || text.AsSpan().IndexOfAny('\r', '\n') >= 0
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
