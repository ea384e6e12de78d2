using System.Globalization;
using System.Text;

namespace InvestmentModels.Data.Csv;

/// <summary>The one way CSV leaves the program.</summary>
/// <remarks>
/// A text that begins with <c>= + - @</c>, a tab or a line break would be run as a formula by a spreadsheet: an apostrophe before it makes it text.
/// Numbers are never guarded: a negative one is only a number.
/// </remarks>
public static class WriteCsv
{
    private const string Plain = "0.############################";

    /// <summary>The table in one of its two forms.</summary>
    public static byte[] Of(CsvTable table, CsvForm form)
    {
        var separator = form == CsvForm.Plain ? ',' : ';';
        var lineEnd = form == CsvForm.Plain ? "\n" : "\r\n";
        var lines = table.Rows
            .Select(row => row.Select(cell => Text(cell, form)))
            .Prepend(table.Columns.Select(column => Guarded(form == CsvForm.Plain ? column.Id : column.Heading)))
            .Select(cells => string.Join(separator, cells.Select(cell => Quoted(cell, separator))) + lineEnd);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines));
        return form == CsvForm.Plain ? bytes : [.. Encoding.UTF8.Preamble, .. bytes];
    }

    private static string Text(CsvCell cell, CsvForm form)
    {
        if (cell.Amount is { } number)
        {
            var text = number.ToString(Plain, CultureInfo.InvariantCulture);
            return form == CsvForm.Plain ? text : text.Replace('.', ',');
        }

        return Guarded((form == CsvForm.Plain ? cell.Word : cell.DanishWord) ?? string.Empty);
    }

    private static string Guarded(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{text}" : text;

    private static string Quoted(string text, char separator) => text.Contains(separator, StringComparison.Ordinal) || text.AsSpan().IndexOfAny('"', '\r', '\n') >= 0
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
