using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Data.Csv;

namespace InvestmentModels.Data.Tables;

/// <summary>An area over the years → the table of its CSV files: a row for each report and, below it, one for each measure in that report.</summary>
internal static class MakeAreaTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("area", "Område-id"),
        new("area_name", "Område"),
        new("report", "Rapport"),
        new("year", "Årstal"),
        new("kind", "Slags rapport"),
        new("draft", "Udkast"),
        new("break", "Brud i tallene"),
        new("level", "Niveau"),
        new("measure", "Målepunkt-id"),
        new("measure_name", "Målepunkt"),
        new("units_per_job", "Enheder pr. job"),
        new("target", "Mål"),
        new("result", "Status"),
        new("percent", "Målopfyldelse i pct."),
        new("original_percent", "Målopfyldelse efter det oprindelige mål i pct."),
        new("as_published_percent", "Målopfyldelse som først offentliggjort i pct."),
        new("colour", "Farve"),
        new("investment_million_kroner", "Årlig investering i mio. kr."),
        new("full_year_persons", "Færre helårspersoner"),
    ];

    public static CsvTable From(AreaOverYears over) => new(
        Columns, [.. over.Years.SelectMany(year => year.Area.Measures.Select(measure => Measure(over, year, measure)).Prepend(Year(over, year)))]);

    private static IReadOnlyList<CsvCell> Year(AreaOverYears over, AreaYear year) =>
    [
        .. About(over, year, CsvCell.Text("area", "område")),
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
        .. About(over, year, CsvCell.Text("measure", "målepunkt")),
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
