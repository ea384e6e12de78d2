using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Sheets;

namespace InvestmentModels.Input.Import.Tables;

/// <summary>Sheets → the one table that is meant.</summary>
internal static class FindTable
{
    /// <param name="sheets">At least one.</param>
    /// <param name="findings">Told when there is none, or more than one.</param>
    public static ImportedTable? In(IReadOnlyList<ImportedSheet> sheets, FindingSet findings)
    {
        var found = sheets.Select(sheet => (Sheet: sheet, Row: HeadingRow(sheet))).Where(pair => pair.Row is not null).ToList();
        switch (found.Count)
        {
            case 0:
                findings.Add(ImportFindings.NoHeadings(sheets[0].Place));
                return null;
            case 1:
                return Table(found[0].Sheet, [.. found[0].Row!], findings);
            default:
                findings.Add(ImportFindings.SeveralSheets(found[0].Sheet.Place with { Cell = "hele filen" }, found.Select(pair => $"«{pair.Sheet.Name}»")));
                return null;
        }
    }

    /// <summary>The first row that names an area, a measure and a figure; titles and notes may stand above it.</summary>
    private static IGrouping<int, ImportedCell>? HeadingRow(ImportedSheet sheet) => sheet.Cells.GroupBy(cell => cell.Row).FirstOrDefault(row =>
    {
        var headings = row.Select(cell => cell.Kind == CellKind.Text ? Headings.Read(cell.Text) : null).OfType<Heading>().ToList();
        return headings.Any(heading => heading.Kind is HeadingKind.Area or HeadingKind.AreaId)
            && headings.Any(heading => heading.Kind is HeadingKind.Measure or HeadingKind.MeasureId)
            && headings.Any(heading => heading.IsFigure)
            && headings.Any(heading => heading.Kind == HeadingKind.Month) == headings.Any(heading => heading.Kind == HeadingKind.Value);
    });

    private static ImportedTable Table(ImportedSheet sheet, IReadOnlyList<ImportedCell> row, FindingSet findings)
    {
        var columns = new Dictionary<int, Heading>();
        var unread = new List<string>();
        foreach (var cell in row)
        {
            if (Headings.Read(cell.Text) is { } heading)
            {
                if (columns.ContainsValue(heading))
                {
                    findings.Add(ImportFindings.HeadingTwice(cell.Place, cell.Text));
                }

                columns[cell.Column] = heading;
            }
            else if (Headings.Near(cell.Text) is { } near)
            {
                findings.Add(ImportFindings.NearHeading(cell.Place, cell.Text, near));
            }
            else
            {
                unread.Add(cell.Text);
            }
        }

        return new ImportedTable(sheet, row[0].Row, columns, unread);
    }
}
