using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>A computed report → the table of its CSV files: a row for each area and, below it, one for each of its measures.</summary>
/// <remarks>The column <c>level</c> tells which. Amounts and colours belong to areas and stand on their rows only, so that adding up a column counts nothing twice.</remarks>
internal static class MakeReportTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        SharedColumns.Report,
        SharedColumns.Year,
        SharedColumns.Level,
        new("number", "Nr.") { About = "Områdets nummer i rapporten.", Type = CsvType.Whole, Minimum = 1 },
        SharedColumns.Area,
        SharedColumns.AreaName,
        SharedColumns.Measure,
        SharedColumns.MeasureName,
        new("method", "Metode") { About = "Hvordan områdets målepunkter bliver til ét tal.", Words = DanishWord.All<Method>(DanishWord.Of) },
        new("unit", "Enhed") { About = "Det, målepunktet tælles i.", Words = DanishWord.All<Unit>(DanishWord.Of) },
        new("better", "Retning") { About = "Om flere eller færre er bedre.", Words = DanishWord.All<Direction>(DanishWord.Of) },
        SharedColumns.UnitsPerJob,
        SharedColumns.Target,
        SharedColumns.Result,
        SharedColumns.Percent,
        new("pro_rata_target", "Mål for halvåret") { About = "Den del af årets mål, der hører til halvåret. Kun i halvårsrapporter.", Type = CsvType.Number },
        new("pro_rata_percent", "Målopfyldelse for halvåret i pct.") { About = "Status holdt op mod målet for halvåret. Kun i halvårsrapporter.", Type = CsvType.Number, Unit = Quantity.Percent },
        new("computed_colour", "Beregnet farve") { About = "Den farve, beregningen giver.", Words = DanishWord.Colours },
        SharedColumns.Colour,
        new("judged", "Vurderet") { About = "Om mennesker har sat en anden farve end beregningen.", Type = CsvType.Flag },
        SharedColumns.Investment,
        SharedColumns.FullYearPersons,
        new("missing", "Hvorfor tallet mangler") { About = "Begrundelsen, når status mangler." },
    ];

    public static CsvTable From(ComputedReport report) => new(
        Columns, [.. report.Areas.SelectMany(area => area.Measures.Select(measure => Measure(report.Reported, area, measure)).Prepend(Area(report.Reported, area)))])
    { Key = ["area", "measure"] };

    private static IReadOnlyList<CsvCell> Area(Report report, ComputedArea area) =>
    [
        .. About(report, area, SharedColumns.AreaLevel),
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
        CsvCell.Text((area.Attainment as UnreportedAttainment)?.Reason),
    ];

    private static IReadOnlyList<CsvCell> Measure(Report report, ComputedArea area, ComputedMeasure measure) =>
    [
        .. About(report, area, SharedColumns.MeasureLevel),
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
