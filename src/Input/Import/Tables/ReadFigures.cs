using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Sheets;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Import.Tables;

/// <summary>A table → the figures in it. An empty cell is not a figure: nothing is ever deleted by leaving it out.</summary>
internal sealed class ReadFigures(ImportedTable table, Report report, PublicRecord record, FindingSet findings)
{
    private readonly FindMeasure _measures = new(report, record, findings);

    public IReadOnlyList<ImportedFigure> All()
    {
        var merged = table.Sheet.Merged.Where(range => range.Touches(table.Columns.Keys, table.HeadingRow)).ToList();
        foreach (var range in merged)
        {
            findings.Add(ImportFindings.MergedCells(
                table.Sheet.Place with { Line = range.FirstRow, Column = range.FirstColumn + 1, Cell = $"{table.Sheet.Place.Cell}, celle {range.Name.Split(':')[0]}" }, range.Name));
        }

        var figures = new Dictionary<(string Area, string Measure, FigureKind Kind, int Month), ImportedFigure>();
        foreach (var figure in table.Rows.Where(row => !merged.Any(range => range.HoldsRow(row.Key))).SelectMany(row => Row([.. row])))
        {
            if (!figures.TryAdd((figure.Area.Area.Id, figure.Measure.Measure.Id, figure.Kind, figure.Month), figure))
            {
                var first = figures[(figure.Area.Area.Id, figure.Measure.Measure.Id, figure.Kind, figure.Month)];
                findings.Add(ImportFindings.TwoValues(figure.Place, $"«{figure.Area.Area.Name}, {figure.Measure.Measure.Name}»", first.Place));
            }
        }

        return [.. figures.Values];
    }

    private IEnumerable<ImportedFigure> Row(IReadOnlyList<ImportedCell> cells)
    {
        var named = cells.Where(cell => !table.Columns[cell.Column].IsFigure).GroupBy(cell => table.Columns[cell.Column].Kind).ToDictionary(same => same.Key, same => same.First());
        var values = cells.Where(cell => table.Columns[cell.Column].IsFigure).ToList();

        // The site's own files have a row for each area too, with what its measures come to together.
        var isArea = named.TryGetValue(HeadingKind.Level, out var level) && (Names.Same(level.Text, "område") || Names.Same(level.Text, "area"));
        if (values.Count == 0 || isArea)
        {
            yield break;
        }

        var found = _measures.In(named, values[0]);
        var month = Month(named, values);
        foreach (var cell in values)
        {
            var heading = table.Columns[cell.Column];
            if (ReadCell.Number(cell, table.Sheet, findings) is { } number && found is { } about && (heading.Kind != HeadingKind.Value || month is not null))
            {
                yield return new ImportedFigure(about.Area, about.Measure, Kind(heading), heading.Kind == HeadingKind.Value ? month!.Value : heading.Month, number, cell.Place);
            }
        }
    }

    private int? Month(Dictionary<HeadingKind, ImportedCell> named, List<ImportedCell> values)
    {
        if (values.Find(cell => table.Columns[cell.Column].Kind == HeadingKind.Value) is not { } value)
        {
            return null;
        }

        if (named.TryGetValue(HeadingKind.Month, out var month))
        {
            return ReadCell.Month(month, table.Sheet, report.Year, findings);
        }

        findings.Add(ImportFindings.Unnamed(value.Place, "månedsnavn"));
        return null;
    }

    private static FigureKind Kind(Heading heading) => heading.Kind switch
    {
        HeadingKind.Target => FigureKind.Target,
        HeadingKind.Result => FigureKind.Result,
        _ => FigureKind.Monthly,
    };
}
