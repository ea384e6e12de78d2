using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>An area over the years → the table of its CSV files: a row for each report and, below it, one for each measure in that report.</summary>
internal static class MakeAreaTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        SharedColumns.Area,
        SharedColumns.AreaName,
        SharedColumns.Report,
        SharedColumns.Year,
        new("kind", "Slags rapport") { About = "Om tallene kommer fra en årsrapport, en halvårsstatus eller kun er tal.", Words = DanishWord.All<ReportKind>(DanishWord.Of), IsInEveryRow = true },
        new("draft", "Udkast") { About = "Om rapporten endnu ikke er offentliggjort.", Type = CsvType.Flag, IsInEveryRow = true },
        new("break", "Brud i tallene") { About = "Om der tælles noget andet end året før: andre målepunkter, en anden vægt eller en anden definition.", Type = CsvType.Flag, IsInEveryRow = true },
        SharedColumns.Level,
        SharedColumns.Measure,
        SharedColumns.MeasureName,
        SharedColumns.UnitsPerJob,
        SharedColumns.Target,
        SharedColumns.Result,
        SharedColumns.Percent,
        new("original_percent", "Målopfyldelse efter det oprindelige mål i pct.") { About = "Hvad målopfyldelsen var blevet, hvis målet ikke var flyttet.", Type = CsvType.Number, Unit = Quantity.Percent },
        new("as_published_percent", "Målopfyldelse som først offentliggjort i pct.") { About = "Målopfyldelsen før senere rettelser.", Type = CsvType.Number, Unit = Quantity.Percent },
        SharedColumns.Colour,
        SharedColumns.Investment,
        SharedColumns.FullYearPersons,
    ];

    public static CsvTable From(AreaOverYears over) => new(
        Columns, [.. over.Years.SelectMany(year => year.Area.Measures.Select(measure => Measure(over, year, measure)).Prepend(Year(over, year)))])
    { Key = ["report", "measure"] };

    private static IReadOnlyList<CsvCell> Year(AreaOverYears over, AreaYear year) =>
    [
        .. About(over, year, SharedColumns.AreaLevel),
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Number(year.Area.Target.Unrounded),
        CsvCell.Number(year.Area.Result?.Unrounded),
        CsvCell.Number(year.Area.Attainment.Percent?.Value),
        CsvCell.Number(year.Area.Original?.Attainment.Percent?.Value),
        CsvCell.Number(year.Area.Then?.Attainment?.Percent?.Value),
        DanishWord.Of(year.Area.Assessment.Colour),
        CsvCell.Number(year.Area.Investment?.Value),
        CsvCell.Number(year.Area.FullYearPersons?.Value),
    ];

    private static IReadOnlyList<CsvCell> Measure(AreaOverYears over, AreaYear year, ComputedMeasure measure) =>
    [
        .. About(over, year, SharedColumns.MeasureLevel),
        CsvCell.Text(measure.Measure.Id),
        CsvCell.Text(measure.Measure.Name),
        CsvCell.Number(measure.Measure.UnitsPerJob),
        CsvCell.Number(measure.Target.Value),
        CsvCell.Number(measure.Result?.Value),
        CsvCell.Number(measure.Attainment.Percent?.Value),
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
        CsvCell.Empty,
    ];

    private static CsvCell[] About(AreaOverYears over, AreaYear year, CsvCell level) =>
    [
        CsvCell.Text(over.Area.Id),
        CsvCell.Text(over.Area.Name),
        CsvCell.Text(year.Report.Reported.Id),
        CsvCell.Number(year.Report.Reported.Year),
        DanishWord.Of(year.Report.Reported.Kind),
        DanishWord.Of(year.IsDraft),
        DanishWord.Of(year.IsBreak),
        level,
    ];
}
