using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>A target to start from; people set the real one.</summary>
/// <param name="Target">In the measure's unit; above zero.</param>
/// <param name="Basis">The pieces it is made of, where the last report gives them.</param>
/// <param name="Reading">Danish, and a stub: the proposal cannot be published before somebody has looked at it.</param>
internal sealed record TargetProposal(decimal Target, TargetBasis? Basis, string Reading);
