using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>What can be computed of a record with faults: of those that share an id only the first, and plain counts where «unitsPerJob» cannot be divided by.</summary>
/// <remarks>The faults have been told by then; this lets the later steps tell theirs in the same run instead of breaking on them.</remarks>
internal static class KeepComputable
{
    public static PublicRecord Of(PublicRecord record) => record with
    {
        Reports = [.. record.Reports.DistinctBy(report => report.Id, StringComparer.Ordinal).Select(Report)],
    };

    private static Report Report(Report report) => report with
    {
        Areas = [.. report.Areas.DistinctBy(area => area.Area.Id, StringComparer.Ordinal).Select(Area)],
    };

    private static AreaReport Area(AreaReport area) => area with
    {
        Measures = [.. area.Measures.DistinctBy(measure => measure.Measure.Id, StringComparer.Ordinal).Select(Measure)],
    };

    private static MeasureReport Measure(MeasureReport measure) =>
        measure.Measure.UnitsPerJob > 0 ? measure : measure with { Measure = measure.Measure with { UnitsPerJob = 1 } };
}
