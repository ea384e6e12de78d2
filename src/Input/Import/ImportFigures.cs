using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Sheets;
using InvestmentModels.Input.Import.Tables;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Import;

/// <summary>A spreadsheet's bytes → what it changes in a report, or everything that is wrong with it. Nothing is written here.</summary>
public static class ImportFigures
{
    /// <summary>In bytes; a larger spreadsheet is refused unread.</summary>
    public const int LargestFile = 20_000_000;

    /// <param name="file">The spreadsheet as the user wrote it, for findings.</param>
    /// <param name="bytes">Its content: a workbook (.xlsx) or CSV.</param>
    /// <param name="report">The report the figures are for.</param>
    /// <param name="record">Everything said so far, without errors.</param>
    /// <param name="input">The files it was read from.</param>
    public static FigureImport From(string file, byte[] bytes, Report report, PublicRecord record, InputFiles input)
    {
        var findings = new FindingSet();
        var sheets = ReadSheets.From(file, bytes, findings);
        if (sheets.Count == 0 || FindTable.In(sheets, findings) is not { } table)
        {
            return Refused(findings);
        }

        var figures = new ReadFigures(table, report, record, findings).All();
        if (findings.HasErrors)
        {
            return Refused(findings);
        }

        var changed = figures
            .Select(figure => (figure.Area, figure.Measure, Change: Change(figure)))
            .Where(pair => pair.Change.From != pair.Change.To)
            .GroupBy(pair => pair.Area)
            .OrderBy(area => report.Areas.ToList().IndexOf(area.Key))
            .ToList();
        var changes = new List<FigureChange>();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var area in changed)
        {
            var path = area.Key.Origin.File;
            var edit = new EditAreaFile(path, input.Files[path]);
            foreach (var measure in area.GroupBy(pair => pair.Measure).OrderBy(measure => area.Key.Measures.ToList().IndexOf(measure.Key)))
            {
                var ordered = measure.Select(pair => pair.Change).OrderBy(change => change.Kind).ThenBy(change => change.Month).ToList();
                edit.Change(measure.Key, ordered);
                changes.AddRange(ordered);
            }

            files[path] = edit.Apply();
        }

        return new FigureImport(findings, figures.Count, changes, files, table.Unread);
    }

    private static FigureChange Change(ImportedFigure figure) => new(
        figure.Area.Area,
        figure.Measure.Measure,
        figure.Kind,
        figure.Month,
        figure.Kind switch
        {
            FigureKind.Target => figure.Measure.Target,
            FigureKind.Result => figure.Measure.Result,
            _ => figure.Measure.Monthly.ElementAtOrDefault(figure.Month - 1),
        },
        figure.Value);

    private static FigureImport Refused(FindingSet findings) => new(findings, 0, [], new Dictionary<string, byte[]>(StringComparer.Ordinal), []);
}
