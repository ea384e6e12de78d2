using InvestmentModels.Model;

namespace InvestmentModels.Computation.Publishing;

/// <summary>One thing a report says that a figure or a colour rests on, in a form that does not depend on how its file is laid out.</summary>
/// <param name="Address">E.g. <c>2024/fritidsjob/measures/fritidsjob/target</c>; the same as the figure's where it is one.</param>
/// <param name="Value">Invariant: a number without trailing zeros, a contract word, a date.</param>
/// <param name="Origin">Where it is written now.</param>
public sealed record Fact(string Address, string Value, Origin Origin)
{
    /// <summary>The edition of <see cref="CanonicalFacts"/> that knows this kind of fact first: what was published before is not held to it.</summary>
    public int Since { get; init; } = 1;
}
