using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>A workbook as it stands in its file: what each cell shows, and the formula behind it.</summary>
internal sealed class OpenedWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public OpenedWorkbook(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        Parts = [.. zip.Entries.Select(entry => entry.FullName)];
        IReadOnlyList<string> shared = zip.GetEntry("xl/sharedStrings.xml") is null ? [] : [.. Xml(zip, "xl/sharedStrings.xml").Elements().Select(text => text.Value)];
        var targets = Xml(zip, "xl/_rels/workbook.xml.rels").Elements().ToDictionary(part => (string)part.Attribute("Id")!, part => (string)part.Attribute("Target")!, StringComparer.Ordinal);
        foreach (var sheet in Xml(zip, "xl/workbook.xml").Descendants(Main + "sheet"))
        {
            var name = (string)sheet.Attribute("name")!;
            SheetNames.Add(name);
            foreach (var cell in Xml(zip, $"xl/{targets[(string)sheet.Attribute(Office + "id")!]}").Descendants(Main + "c"))
            {
                Cells.Add((name, (string)cell.Attribute("r")!), Cell(cell, shared));
            }
        }
    }

    public IReadOnlyList<string> Parts { get; }

    public List<string> SheetNames { get; } = [];

    /// <summary>By sheet and name of the cell. A cell that shows nothing and computes nothing is not there.</summary>
    public Dictionary<(string Sheet, string Cell), (object? Shown, string? Formula)> Cells { get; } = [];

    /// <summary>A sheet as its table: rows of what is shown, by heading.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, object?>> Table(string sheet)
    {
        var headings = Enumerable.Range(0, 26).Select(column => $"{(char)('A' + column)}").Where(column => Cells.ContainsKey((sheet, $"{column}1"))).ToList();
        var rows = Cells.Keys.Where(key => key.Sheet == sheet).Select(key => int.Parse(key.Cell.TrimStart([.. Enumerable.Range('A', 26).Select(letter => (char)letter)]), CultureInfo.InvariantCulture)).Max();
        return [.. Enumerable.Range(2, rows - 1).Select(row => headings.ToDictionary(
            column => (string)Cells[(sheet, $"{column}1")].Shown!, column => Cells.GetValueOrDefault((sheet, FormattableString.Invariant($"{column}{row}"))).Shown, StringComparer.Ordinal))];
    }

    private static XElement Xml(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)!.Open();
        return XDocument.Load(stream).Root!;
    }

    private static (object? Shown, string? Formula) Cell(XElement cell, IReadOnlyList<string> shared)
    {
        var text = (cell.Element(Main + "is") ?? cell.Element(Main + "v"))?.Value ?? string.Empty;
        object? shown = (string?)cell.Attribute("t") switch
        {
            "s" => shared[int.Parse(text, CultureInfo.InvariantCulture)],
            null or "n" => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture),
            _ => text,
        };
        return (shown, (string?)cell.Element(Main + "f"));
    }
}
