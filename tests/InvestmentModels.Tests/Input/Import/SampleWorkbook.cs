using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace InvestmentModels.Tests.Input.Import;

/// <summary>Lines with semicolons → an .xlsx file as Excel would make it, so that an example can hold what no program of ours writes.</summary>
/// <remarks>
/// A cell is text, or begins with what it is: <c>=tal</c>, <c>=formel</c> (with its saved result), <c>=tom</c> (without), <c>=dato</c>, <c>=procent</c>, <c>=fejl</c>, <c>=sandt</c>,
/// <c>=flet C2:D2</c>. A line <c>=ark Navn</c> begins a sheet; the first is called Status.
/// </remarks>
internal static class SampleWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Part = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static byte[] Of(string table)
    {
        var sheets = new List<(string Name, List<string> Lines)>();
        foreach (var line in table.Split('\n'))
        {
            if (line.StartsWith("=ark ", StringComparison.Ordinal))
            {
                sheets.Add((line[5..], []));
                continue;
            }

            if (sheets.Count == 0)
            {
                sheets.Add(("Status", []));
            }

            sheets[^1].Lines.Add(line);
        }

        var each = sheets.Select((sheet, at) => (sheet.Name, sheet.Lines, Id: (at + 1).ToString(CultureInfo.InvariantCulture))).ToList();
        return Zip(
        [
            ("[Content_Types].xml", $"<Types xmlns='{Package}/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='{Part}.worksheet+xml'/><Override PartName='/xl/workbook.xml' ContentType='{Part}.sheet.main+xml'/><Override PartName='/xl/styles.xml' ContentType='{Part}.styles+xml'/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns='{Package}/relationships'><Relationship Id='rId1' Type='{Office}/officeDocument' Target='xl/workbook.xml'/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><sheets>{string.Concat(each.Select(sheet => $"<sheet name='{sheet.Name}' sheetId='{sheet.Id}' r:id='rId{sheet.Id}'/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='{Package}/relationships'>{string.Concat(each.Select(sheet => $"<Relationship Id='rId{sheet.Id}' Type='{Office}/worksheet' Target='worksheets/sheet{sheet.Id}.xml'/>"))}<Relationship Id='s' Type='{Office}/styles' Target='styles.xml'/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts><numFmt numFmtId='164' formatCode='dd\\-mm\\-yyyy'/><numFmt numFmtId='165' formatCode='#,##0.00\\ \"mdr\"'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='10'/><xf numFmtId='165'/></cellXfs></styleSheet>"),
            .. each.Select(sheet => ($"xl/worksheets/sheet{sheet.Id}.xml", Sheet(sheet.Lines))),
        ]);
    }

    /// <summary>A workbook that unpacks to far more than it is.</summary>
    public static byte[] Bomb() => Zip([("xl/workbook.xml", $"<workbook>{new string(' ', 70_000_000)}</workbook>")]);

    public static byte[] Zip(IEnumerable<(string Path, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    private static string Sheet(List<string> lines)
    {
        var merged = new List<string>();
        var rows = lines.Select((line, row) => $"<row r='{row + 1}'>{string.Concat(line.Split(';').Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{row + 1}", merged)))}</row>").ToList();
        return $"<worksheet xmlns='{Main}'><sheetData>{string.Concat(rows)}</sheetData>{(merged.Count == 0 ? string.Empty : $"<mergeCells>{string.Concat(merged.Select(range => $"<mergeCell ref='{range}'/>"))}</mergeCells>")}</worksheet>";
    }

    private static string Cell(string written, string name, List<string> merged)
    {
        var (kind, value) = written.StartsWith('=') ? (written.Split(' ')[0], written[written.Split(' ')[0].Length..].Trim()) : (string.Empty, SecurityElement.Escape(written));
        if (kind == "=flet")
        {
            merged.Add(value);
        }

        return kind switch
        {
            "=tal" => $"<c r='{name}' s='3'><v>{value}</v></c>",
            "=formel" => $"<c r='{name}'><f>1+1</f><v>{value}</v></c>",
            "=tom" => $"<c r='{name}'><f>1+1</f></c>",
            "=dato" => $"<c r='{name}' s='1'><v>{value}</v></c>",
            "=procent" => $"<c r='{name}' s='2'><v>{value}</v></c>",
            "=fejl" => $"<c r='{name}' t='e'><f>1/0</f><v>{value}</v></c>",
            "=sandt" => $"<c r='{name}' t='b'><v>1</v></c>",
            "=flet" => string.Empty,
            _ when value.Length == 0 => string.Empty,
            _ => $"<c r='{name}' t='inlineStr'><is><t xml:space='preserve'>{value}</t></is></c>",
        };
    }
}
