using System.Globalization;
using System.Text;
using InvestmentModels.Data.Packages;

namespace InvestmentModels.Data.Xlsx;

/// <summary>The one way a workbook leaves the program: plain tables and formulas, no macros, the same bytes on every machine.</summary>
/// <remarks>Written by hand and not by a library: the libraries put the time of day into the file, and each machine's own compression.</remarks>
internal static class WriteXlsx
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Plain cells, and bold ones for headings.</summary>
    private const string Styles =
        $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Arial\"/></font><font><b/><sz val=\"11\"/><name val=\"Arial\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
        + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    /// <param name="sheets">At least one, each name once.</param>
    public static byte[] Of(IReadOnlyList<XlsxSheet> sheets)
    {
        using var workbook = new MemoryStream();
        To(workbook, sheets);
        return workbook.ToArray();
    }

    /// <param name="workbook">Where it goes.</param>
    /// <param name="sheets">At least one, each name once. Only one of them at a time is in memory as it is written.</param>
    public static void To(Stream workbook, IReadOnlyList<XlsxSheet> sheets) => WriteZip.To(
        workbook, About(sheets).Concat(sheets.Select((sheet, index) => Sheet(sheet, (index + 1).ToString(CultureInfo.InvariantCulture)))));

    private static IReadOnlyList<ZipPart> About(IReadOnlyList<XlsxSheet> sheets) =>
    [
        Part("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}.styles+xml\"/>{Each(sheets, (_, at) => $"<Override PartName=\"/xl/worksheets/sheet{at}.xml\" ContentType=\"{Type}.worksheet+xml\"/>")}</Types>"),
        Part("_rels/.rels", Relations($"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>")),
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{Each(sheets, (sheet, at) => $"<sheet name=\"{XlsxText.Escaped(sheet.Name)}\" sheetId=\"{at}\" r:id=\"rId{at}\"/>")}</sheets><calcPr fullCalcOnLoad=\"1\"/></workbook>"),
        Part("xl/_rels/workbook.xml.rels", Relations($"{Each(sheets, (_, at) => $"<Relationship Id=\"rId{at}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")}<Relationship Id=\"rIdStyles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>")),
        Part("xl/styles.xml", Styles),
    ];

    private static string Each(IReadOnlyList<XlsxSheet> sheets, Func<XlsxSheet, string, string> write) =>
        string.Concat(sheets.Select((sheet, index) => write(sheet, (index + 1).ToString(CultureInfo.InvariantCulture))));

    private static string Relations(string all) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>";

    private static ZipPart Part(string path, string xml) => ZipPart.Of(new DataFile(path, Encoding.UTF8.GetBytes(Head + xml)));

    private static ZipPart Sheet(XlsxSheet sheet, string number)
    {
        var pieces = new Pieces();
        var xml = new Utf8Text(pieces.Add).Add(Head);
        WriteSheet.To(xml, sheet);
        xml.HandOn();
        return new ZipPart($"xl/worksheets/sheet{number}.xml", pieces.Length, pieces.Crc32, pieces.WriteTo);
    }
}
