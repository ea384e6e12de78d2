using InvestmentModels.Computation;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>A computed report → the table of its CSV files: a row for each area and, below it, one for each of its measures.</summary>
/// <remarks>The column <c>level</c> tells which. Amounts and colours belong to areas and stand on their rows only, so that adding up a column counts nothing twice.</remarks>
internal static class MakeReportTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("report", "Rapport"),
        new("year", "Årstal"),
        new("level", "Niveau"),
        new("number", "Nr."),
        new("area", "Område-id"),
        new("area_name", "Område"),
        new("measure", "Målepunkt-id"),
        new("measure_name", "Målepunkt"),
        new("method", "Metode"),
        new("unit", "Enhed"),
        new("better", "Retning"),
        new("units_per_job", "Enheder pr. job"),
        new("target", "Mål"),
        new("result", "Status"),
        new("percent", "Målopfyldelse i pct."),
        new("pro_rata_target", "Mål for halvåret"),
        new("pro_rata_percent", "Målopfyldelse for halvåret i pct."),
        new("computed_colour", "Beregnet farve"),
        new("colour", "Farve"),
        new("judged", "Vurderet"),
        new("investment_million_kroner", "Årlig investering i mio. kr."),
        new("full_year_persons", "Færre helårspersoner"),
        new("missing", "Hvorfor tallet mangler"),
    ];

    public static CsvTable From(ComputedReport report) => new(
        Columns, [.. report.Areas.SelectMany(area => area.Measures.Select(measure => Measure(report.Reported, area, measure)).Prepend(Area(report.Reported, area)))]);

    private static IReadOnlyList<CsvCell> Area(Report report, ComputedArea area) =>
    [
        .. About(report, area, CsvCell.Text("area", "område")),
        CsvCell.Empty,
        CsvCell.Empty,
        DanishWord.Of(area.Area.Method),
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Number(area.Target.Unrounded),
        CsvCell.Number(area.Result?.Unrounded),
        CsvCell.Number(area.Attainment.Percent?.Value),
        CsvCell.Number(area.ProRata?.Target.Value),
        CsvCell.Number(area.ProRata?.Attainment.Percent?.Value),
        DanishWord.Of(area.Assessment.Computed),
        DanishWord.Of(area.Assessment.Colour),
        area.Assessment.Colour is null ? CsvCell.Empty : DanishWord.Of(area.Assessment.IsJudged),
        CsvCell.Number(area.Reported.InvestmentMillionKroner),
        CsvCell.Number(area.Reported.FullYearPersons),
        CsvCell.Text((area.Attainment as Computation.Figures.UnreportedAttainment)?.Reason),
    ];

    private static IReadOnlyList<CsvCell> Measure(Report report, ComputedArea area, ComputedMeasure measure) =>
    [
        .. About(report, area, CsvCell.Text("measure", "målepunkt")),
        CsvCell.Text(measure.Measure.Id),
        CsvCell.Text(measure.Measure.Name),
        CsvCell.Empty,
        DanishWord.Of(measure.Measure.Unit),
        DanishWord.Of(measure.Measure.Better),
        CsvCell.Number(measure.Measure.UnitsPerJob),
        CsvCell.Number(measure.Reported.Target),
        CsvCell.Number(measure.Reported.Result),
        CsvCell.Number(measure.Attainment.Percent?.Value),
        CsvCell.Number(measure.ProRata?.Target.Value),
        CsvCell.Number(measure.ProRata?.Attainment.Percent?.Value),
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Text(measure.Reported.Missing?.Reason),
    ];

    private static CsvCell[] About(Report report, ComputedArea area, CsvCell level) =>
    [
        CsvCell.Text(report.Id),
        CsvCell.Number(report.Year),
        level,
        CsvCell.Number(area.Reported.Number),
        CsvCell.Text(area.Area.Id),
        CsvCell.Text(area.Area.Name),
    ];
}
