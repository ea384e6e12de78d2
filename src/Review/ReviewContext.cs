using InvestmentModels.Computation;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review;

/// <summary>What a review looks at: the computed figures beside what people say of them.</summary>
/// <param name="Record">Facts and figures.</param>
/// <param name="Map">Where the facts stand.</param>
/// <param name="BrokenFiles">Files with faults of their own: what follows from those is not told again.</param>
public sealed record ReviewContext(ComputedRecord Record, SourceMap Map, IReadOnlySet<string> BrokenFiles)
{
    /// <summary>Every area of every assessed report whose files are whole.</summary>
    public IEnumerable<AssessedArea> AssessedAreas => Record.Reports
        .Where(report => report.Reported.Kind == ReportKind.Annual)
        .SelectMany(report => report.Areas.Select(area => new AssessedArea(report.Reported, area)))
        .Where(pair => !IsBroken(pair.Area.Reported.Origin) && !IsBroken(pair.Area.Area.Origin));

    /// <summary>The place of a fact.</summary>
    public Place PlaceOf(Origin origin) => Map.Locate(origin.File, origin.Pointer);

    /// <summary>Whether any file a report's facts come from has faults of its own.</summary>
    public bool IsBroken(string reportId) => BrokenFiles.Any(file =>
        file.StartsWith(Map.Display($"reports/{reportId}/"), StringComparison.Ordinal) || file.StartsWith(Map.Display("areas/"), StringComparison.Ordinal));

    /// <summary>Whether the file of a fact has faults of its own.</summary>
    public bool IsBroken(Origin origin) => BrokenFiles.Contains(Map.Display(origin.File));
}
