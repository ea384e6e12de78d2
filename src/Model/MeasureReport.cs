namespace InvestmentModels.Model;

/// <summary>A measure's target and result in one report.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Target">What it should reach, in the measure's unit; above zero.</param>
/// <param name="Result">What it reached; absent exactly when <paramref name="Missing"/> says why.</param>
/// <param name="Missing">Why there is no result.</param>
/// <param name="Monthly">Twelve months, absent where a month was not reported; empty where the source has no months.</param>
/// <param name="ProvisionalReason">Why the result may still change; absent when final.</param>
/// <param name="TargetBasis">How the target came about, where known.</param>
/// <param name="Reading">How an unclear source was read.</param>
/// <param name="Origin">Its place.</param>
public sealed record MeasureReport(
    Measure Measure,
    decimal Target,
    decimal? Result,
    MissingResult? Missing,
    IReadOnlyList<decimal?> Monthly,
    string? ProvisionalReason,
    TargetBasis? TargetBasis,
    string? Reading,
    Origin Origin)
{
    /// <summary>Months (from 0) that are known but not shown, because so few people stand behind them.</summary>
    public IReadOnlyList<int> HiddenMonths { get; init; } = [];

    /// <summary>How the target was moved while the year ran, in order; the last step leads to <see cref="Target"/>.</summary>
    public IReadOnlyList<TargetChange> TargetChanges { get; init; } = [];

    /// <summary>The target the year began with.</summary>
    public decimal OriginalTarget => TargetChanges.Count > 0 ? TargetChanges[0].From : Target;
}
