using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>An area the next report no longer follows.</summary>
/// <param name="Area">The area.</param>
/// <param name="Reason">Danish: why.</param>
public sealed record LeavingArea(Area Area, string Reason);
