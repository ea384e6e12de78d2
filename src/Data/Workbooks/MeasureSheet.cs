using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Tables;
using InvestmentModels.Data.Xlsx;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Workbooks;

/// <summary>A report's measures with target, result and both converted to jobs where the area brings its measures together that way.</summary>
internal static class MeasureSheet
{
    private const int UnitsPerJobColumn = 4;
    private const int TargetColumn = 5;
    private const int ResultColumn = 6;

    public static XlsxSheet Of(ComputedReport report, ReportCells cells)
    {
        var row = CellName.FirstRow;
        return new XlsxSheet(
            SheetNames.Measures,
            ["Område", "Målepunkt", "Enhed", "Retning", "Enheder pr. job", "Mål", "Status", "Mål omregnet til job", "Status omregnet til job", "Målopfyldelse i pct.", "Hvorfor tallet mangler", "Område-id", "Målepunkt-id"],
            [.. report.Areas.SelectMany(area => area.Measures.Select(measure => Row(area, measure, row++)))]);

        IReadOnlyList<XlsxCell> Row(ComputedArea area, ComputedMeasure measure, int row) =>
        [
            XlsxCell.Of(area.Area.Name),
            XlsxCell.Of(measure.Measure.Name),
            XlsxCell.Of(DanishWord.Of(measure.Measure.Unit).DanishWord),
            XlsxCell.Of(DanishWord.Of(measure.Measure.Better).DanishWord),
            XlsxCell.Of(measure.Measure.UnitsPerJob),
            Published(measure.Target),
            Published(measure.Result),
            Converted(area, measure, measure.Target, TargetColumn, row),
            Converted(area, measure, measure.Result, ResultColumn, row),
            Published(measure.Attainment.Percent),
            XlsxCell.Of(measure.Reported.Missing?.Reason),
            XlsxCell.Of(area.Area.Id),
            XlsxCell.Of(measure.Measure.Id),
        ];

        XlsxCell Published(Figure? figure) => figure is null ? XlsxCell.Empty : XlsxCell.Computed(cells.Published(figure)!, figure.Value);
    }

    private static XlsxCell Converted(ComputedArea area, ComputedMeasure measure, Figure? figure, int column, int row) =>
        area.Area.Method == Method.Converted && figure is not null
            ? XlsxCell.Computed($"{CellName.Of(column, row)}/{CellName.Of(UnitsPerJobColumn, row)}", figure.Value / measure.Measure.UnitsPerJob)
            : XlsxCell.Empty;
}
