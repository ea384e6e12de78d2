namespace InvestmentModels.Data.Xlsx;

/// <summary>A sheet → its part of the workbook.</summary>
internal static class WriteSheet
{
    /// <summary>In characters; what is longer is cut in the view and whole in the cell.</summary>
    private const int WidestColumn = 60;

    private const int NarrowestColumn = 8;

    /// <summary>The style of headings; the other is plain.</summary>
    private static ReadOnlySpan<byte> Heading => " s=\"1\""u8;

    /// <param name="sheet">What it holds.</param>
    /// <param name="xml">Where it goes.</param>
    public static void To(Utf8Text xml, XlsxSheet sheet)
    {
        xml.Add("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8)
            .Add("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>"u8);
        for (var column = 0; column < sheet.Headings.Count; column++)
        {
            xml.Add("<col min=\""u8).Add(column + 1).Add("\" max=\""u8).Add(column + 1).Add("\" width=\""u8).Add(Width(sheet, column)).Add("\" customWidth=\"1\"/>"u8);
        }

        xml.Add("</cols><sheetData>"u8);
        IReadOnlyList<string> columns = [.. Enumerable.Range(0, sheet.Headings.Count).Select(CellName.Column)];
        Row(xml, 1, columns, [.. sheet.Headings.Select(XlsxCell.Of)], Heading);
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            Row(xml, row + CellName.FirstRow, columns, sheet.Rows[row], []);
        }

        xml.Add("</sheetData></worksheet>"u8);
    }

    private static void Row(Utf8Text xml, int row, IReadOnlyList<string> columns, IReadOnlyList<XlsxCell> cells, ReadOnlySpan<byte> style)
    {
        xml.Add("<row r=\""u8).Add(row).Add("\">"u8);
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column] is { IsEmpty: false } cell)
            {
                xml.Add("<c r=\""u8).Add(columns[column]).Add(row).Add("\""u8).Add(style);
                Cell(xml, cell);
                xml.Add("</c>"u8);
            }
        }

        xml.Add("</row>"u8);
    }

    private static void Cell(Utf8Text xml, XlsxCell cell)
    {
        if (cell.Formula is null && cell.Text is { } text)
        {
            // A text stands as text, whatever it begins with: nothing in it is ever run.
            xml.Add(" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8).Add(XlsxText.Escaped(text)).Add("</t></is>"u8);
            return;
        }

        xml.Add(cell.Text is null ? ">"u8 : " t=\"str\">"u8);
        if (cell.Formula is { } formula)
        {
            xml.Add("<f>"u8).Add(XlsxText.Escaped(formula)).Add("</f>"u8);
        }

        xml.Add("<v>"u8);
        _ = cell.Number is { } number ? xml.Add(number) : xml.Add(XlsxText.Escaped(cell.Text!));
        xml.Add("</v>"u8);
    }

    private static int Width(XlsxSheet sheet, int column)
    {
        var widest = sheet.Headings[column].Length;
        foreach (var row in sheet.Rows)
        {
            widest = Math.Max(widest, row[column].Text?.Length ?? 0);
        }

        return Math.Clamp(widest + 2, NarrowestColumn, WidestColumn);
    }
}
