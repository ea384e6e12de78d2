using System.IO.Compression;
using System.Xml;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Sheets;

namespace InvestmentModels.Input.Import.Workbooks;

/// <summary>An <c>.xlsx</c> file → its sheets.</summary>
/// <remarks>
/// Our own and not a library's: it must tell a formula without a result from an empty cell, keep numbers as decimal, stop a zip bomb while it unpacks,
/// not walk through a million empty rows to a stray cell, and answer any damage with a finding instead of whatever exception the library met.
/// </remarks>
internal static class ReadWorkbook
{
    /// <summary>The sheet of the template: where it is there, the others are people's own.</summary>
    public const string StatusSheet = "Status";

    private const string StandardPlace = "xl/workbook.xml";

    /// <param name="whole">The file as a place.</param>
    /// <param name="bytes">Its content, which begins as a zip file does.</param>
    /// <param name="findings">Told what is wrong.</param>
    public static IReadOnlyList<ImportedSheet> From(Place whole, byte[] bytes, FindingSet findings)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (archive.Entries.Count > WorkbookParts.MostParts)
            {
                findings.Add(ImportFindings.TooLarge(whole));
                return [];
            }

            var parts = new WorkbookParts(archive);
            var sheets = Sheets(parts, whole);
            if (parts.IsTooLarge || sheets is null)
            {
                findings.Add(ImportFindings.TooLarge(whole));
                return [];
            }

            if (sheets.Count == 0)
            {
                findings.Add(ImportFindings.Unreadable(whole));
            }

            return sheets;
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            // What the framework's readers throw at a damaged file. All of it is in memory, so none of it is the disk's.
            findings.Add(ImportFindings.Unreadable(whole));
            return [];
        }
    }

    /// <summary>The sheet of the template, or all; none where there is too much in them.</summary>
    private static List<ImportedSheet>? Sheets(WorkbookParts parts, Place whole)
    {
        var workbook = Relations(parts, "_rels/.rels", string.Empty).FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target ?? StandardPlace;
        var folder = workbook[..(workbook.LastIndexOf('/') + 1)];
        var related = Relations(parts, $"{folder}_rels/{workbook[folder.Length..]}.rels", folder);
        var (named, from1904) = Named(parts, workbook);
        var wanted = named.Where(sheet => sheet.Name.Equals(StatusSheet, StringComparison.OrdinalIgnoreCase)).Take(1).ToList();
        using var texts = parts.Xml(Part("/sharedStrings") ?? $"{folder}sharedStrings.xml");
        var shared = ReadTexts.Shared(texts);
        using var styles = parts.Xml(Part("/styles") ?? $"{folder}styles.xml");
        var shown = new CellStyles(styles);
        var sheets = new List<ImportedSheet>();
        foreach (var (name, id) in wanted.Count > 0 ? wanted : named)
        {
            // A sheet of charts has no cells, and another part.
            var path = related.FirstOrDefault(relation => relation.Id == id && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal)).Target ?? string.Empty;
            var reader = new ReadWorksheet(whole with { Cell = $"ark '{name}'" }, shared, shown);
            if (Sheet(parts, path, reader) is { } sheet)
            {
                sheets.Add(sheet with { Name = name, DayZero = from1904 ? new DateOnly(1904, 1, 1) : sheet.DayZero });
            }
            else if (reader.HasTooMuch)
            {
                return null;
            }
        }

        return sheets;

        string? Part(string ending) => related.FirstOrDefault(relation => relation.Type.EndsWith(ending, StringComparison.Ordinal)).Target;
    }

    private static ImportedSheet? Sheet(WorkbookParts parts, string path, ReadWorksheet reader)
    {
        using var xml = parts.Xml(path);
        return xml is null ? null : reader.From(xml);
    }

    private static (List<(string Name, string Id)> Sheets, bool From1904) Named(WorkbookParts parts, string workbook)
    {
        var sheets = new List<(string, string)>();
        var from1904 = false;
        using var xml = parts.Xml(workbook);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && xml.GetAttribute("name") is { } name)
            {
                // The id stands in a namespace of its own, which differs between the two editions of the standard.
                var id = string.Empty;
                while (xml.MoveToNextAttribute())
                {
                    id = xml.LocalName == "id" && xml.NamespaceURI.Length > 0 ? xml.Value : id;
                }

                sheets.Add((name, id));
            }
        }

        return (sheets, from1904);
    }

    /// <summary>What a part points to, by absolute path.</summary>
    private static List<(string Id, string Type, string Target)> Relations(WorkbookParts parts, string path, string folder)
    {
        var relations = new List<(string, string, string)>();
        using var xml = parts.Xml(path);
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target)
            {
                relations.Add((xml.GetAttribute("Id") ?? string.Empty, xml.GetAttribute("Type") ?? string.Empty, target.StartsWith('/') ? target[1..] : folder + target));
            }
        }

        return relations;
    }
}
