using System.Globalization;
using System.Text;
using InvestmentModels.Computation;

namespace InvestmentModels.Data.Xlsx;

/// <summary>A sheet → its part of the workbook.</summary>
internal static class WriteSheet
{
    /// <summary>The style of headings; the other is plain.</summary>
    private const int Heading = 1;

    /// <summary>In characters; what is longer is cut in the view and whole in the cell.</summary>
    private const int WidestColumn = 60;

    private const int NarrowestColumn = 8;

    public static string Of(XlsxSheet sheet)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
            .Append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (var column = 0; column < sheet.Headings.Count; column++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{Width(sheet, column)}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        Row(xml, 1, [.. sheet.Headings.Select(XlsxCell.Of)], $" s=\"{Heading}\"");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            Row(xml, row + CellName.FirstRow, sheet.Rows[row], string.Empty);
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void Row(StringBuilder xml, int row, IReadOnlyList<XlsxCell> cells, string style)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
        for (var column = 0; column < cells.Count; column++)
        {
            Cell(xml, CellName.Of(column, row), cells[column], style);
        }

        xml.Append("</row>");
    }

    private static void Cell(StringBuilder xml, string name, XlsxCell cell, string style)
    {
        var formula = cell.Formula is { } computed ? $"<f>{XlsxText.Escaped(computed)}</f>" : string.Empty;
        if (cell.Number is { } number)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{name}\"{style}>{formula}<v>{InvariantNumber.Of(number)}</v></c>");
        }
        else if (cell.Text is { } text)
        {
            // A text stands as text, whatever it begins with: nothing in it is ever run.
            xml.Append(cell.Formula is null
                ? $"<c r=\"{name}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{XlsxText.Escaped(text)}</t></is></c>"
                : $"<c r=\"{name}\"{style} t=\"str\">{formula}<v>{XlsxText.Escaped(text)}</v></c>");
        }
    }

    private static int Width(XlsxSheet sheet, int column) =>
        Math.Clamp(sheet.Rows.Select(row => row[column].Text?.Length ?? 0).Append(sheet.Headings[column].Length).Max() + 2, NarrowestColumn, WidestColumn);
}
