namespace InvestmentModels.Model;

/// <summary>An area of an earlier report that this one no longer follows, and why: no area may vanish in silence.</summary>
/// <param name="AreaId">The area.</param>
/// <param name="Reason">Why it is no longer followed.</param>
/// <param name="Into">The area it was merged into, where it was.</param>
/// <param name="Origin">Its place.</param>
public sealed record ClosedArea(string AreaId, string Reason, string? Into, Origin Origin);
