using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace InvestmentModels.Tests.Docs;

/// <summary>A spreadsheet the program made, with figures written into its empty cells as a person would.</summary>
internal static class FillSheet
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <param name="workbook">An .xlsx file whose first sheet has its headings in the first row.</param>
    /// <param name="lines">With semicolons: first headings, then rows. The first two columns say which row of the sheet is meant, the others what is written there.</param>
    public static byte[] With(byte[] workbook, IReadOnlyList<string> lines)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            XDocument sheet;
            using (var read = zip.GetEntry(Sheet)!.Open())
            {
                sheet = XDocument.Load(read);
            }

            Fill(sheet, [.. lines.Select(line => line.Split(';'))]);
            zip.GetEntry(Sheet)!.Delete();
            using var write = zip.CreateEntry(Sheet).Open();
            sheet.Save(write, SaveOptions.DisableFormatting);
        }

        return bytes.ToArray();
    }

    private static void Fill(XDocument sheet, IReadOnlyList<string[]> lines)
    {
        var rows = sheet.Descendants(Main + "row").ToList();
        var columns = rows[0].Elements(Main + "c").ToDictionary(Shown, cell => ((string)cell.Attribute("r")!).TrimEnd('1'), StringComparer.Ordinal);
        foreach (var line in lines.Skip(1))
        {
            var row = rows.Single(row => Enumerable.Range(0, 2).All(at => Shown(Cell(row, columns[lines[0][at]])) == line[at]));
            foreach (var (heading, value) in lines[0].Zip(line).Skip(2))
            {
                Write(row, columns[heading], decimal.Parse(value, CultureInfo.InvariantCulture));
            }
        }
    }

    private static void Write(XElement row, string column, decimal value)
    {
        var name = column + (string)row.Attribute("r")!;
        Cell(row, column)?.Remove();
        var cell = new XElement(Main + "c", new XAttribute("r", name), new XElement(Main + "v", value));
        // Columns stand in the order A…Z in a row; the sheet has no more.
        if (row.Elements(Main + "c").LastOrDefault(other => string.CompareOrdinal((string)other.Attribute("r")!, name) < 0) is { } before)
        {
            before.AddAfterSelf(cell);
        }
        else
        {
            row.AddFirst(cell);
        }
    }

    private static XElement? Cell(XElement row, string column) => row.Elements(Main + "c").FirstOrDefault(cell => (string)cell.Attribute("r")! == column + (string)row.Attribute("r")!);

    private static string Shown(XElement? cell) => cell?.Value ?? string.Empty;
}
