using System.Globalization;
using System.Xml;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Sheets;

namespace InvestmentModels.Input.Import.Workbooks;

/// <summary>One sheet's part of a workbook → its cells and what is merged.</summary>
internal sealed class ReadWorksheet(Place sheet, IReadOnlyList<string> texts, CellStyles styles)
{
    private readonly List<ImportedCell> _cells = [];
    private readonly List<CellRange> _merged = [];

    /// <summary>Whether it has more cells than a report's figures need.</summary>
    public bool HasTooMuch => _cells.Count > ImportedSheet.MostCells || _merged.Count > ImportedSheet.MostCells;

    /// <summary>The sheet; none where it has more cells than a report's figures need.</summary>
    /// <exception cref="InvalidDataException">A cell has a name or refers to a text that cannot be.</exception>
    public ImportedSheet? From(XmlReader xml)
    {
        int row = 0, column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    row = xml.GetAttribute("r") is { } number ? At($"A{number}").Row : row + 1;
                    column = -1;
                    break;
                case "c":
                    (row, column) = xml.GetAttribute("r") is { } name ? At(name) : (row, column + 1);
                    AddCell(xml, row, column);
                    break;
                case "mergeCell":
                    AddMerged(xml.GetAttribute("ref") ?? string.Empty);
                    break;
                default:
                    break;
            }

            if (HasTooMuch)
            {
                return null;
            }
        }

        return new ImportedSheet(sheet, [.. _cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]) { Merged = _merged };
    }

    private void AddCell(XmlReader xml, int row, int column)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (value, isFormula) = Content(xml);
        var kind = type switch
        {
            "s" or "str" or "inlineStr" => CellKind.Text,
            "b" => CellKind.Logical,
            "e" => CellKind.Error,
            "d" => CellKind.Date,
            _ => styles.Of(style),
        };
        if (value.Length == 0 && isFormula && type != "str")
        {
            kind = CellKind.Uncomputed;
        }
        else if (value.Length == 0)
        {
            return;
        }

        var text = type == "s" ? SharedText(value) : value;
        if (text.Trim() is { Length: > 0 } trimmed || kind == CellKind.Uncomputed)
        {
            _cells.Add(new ImportedCell(row, column, kind, text.Trim(), sheet with { Line = row, Column = column + 1, Cell = $"{sheet.Cell}, celle {CellReference.Of(row, column)}" }));
        }
    }

    private static (string Value, bool IsFormula) Content(XmlReader xml)
    {
        var (value, isFormula) = (string.Empty, false);
        var depth = xml.Depth;
        while (!(xml.IsEmptyElement && xml.Depth == depth) && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            isFormula |= xml.LocalName == "f";
            if (xml.LocalName is "v" or "is")
            {
                value = ReadTexts.Of(xml);
            }
        }

        return (value, isFormula);
    }

    private string SharedText(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < texts.Count
            ? texts[number]
            : throw new InvalidDataException($"No shared text {index}.");

    private void AddMerged(string name)
    {
        var ends = name.Split(':');
        var (from, to) = (At(ends[0]), At(ends[^1]));
        _merged.Add(new CellRange(name, Math.Min(from.Row, to.Row), Math.Min(from.Column, to.Column), Math.Max(from.Row, to.Row), Math.Max(from.Column, to.Column)));
    }

    private static (int Row, int Column) At(string name) => CellReference.Read(name) ?? throw new InvalidDataException($"No cell {name}.");
}
