namespace InvestmentModels.Computation.Expressions;

/// <summary>One of the things a tally counts.</summary>
/// <param name="Address">Its address in the data, e.g. <c>2024/ac-omraadet</c>.</param>
/// <param name="Name">What readers call it.</param>
public sealed record Counted(string Address, string Name);
