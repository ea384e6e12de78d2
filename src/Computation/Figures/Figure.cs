using InvestmentModels.Computation.Expressions;

namespace InvestmentModels.Computation.Figures;

/// <summary>A published number with its derivation, built while it is computed.</summary>
/// <param name="Address">Its address in the data, e.g. <c>2024/ac-omraadet/attainment</c>; stays the same for ever.</param>
/// <param name="Name">What it is, in Danish, e.g. «Målopfyldelse for AC-området».</param>
/// <param name="Quantity">What it counts.</param>
/// <param name="Derivation">How it came about.</param>
/// <param name="Rounding">How the published value is rounded; once, at the very end.</param>
/// <param name="Threshold">What it is compared with, where it decides a colour; compared unrounded.</param>
public sealed record Figure(
    string Address,
    string Name,
    Quantity Quantity,
    Expression Derivation,
    RoundingRule Rounding,
    Threshold? Threshold = null)
{
    /// <summary>The result before rounding.</summary>
    public decimal Unrounded => Derivation.Value;

    /// <summary>The published value.</summary>
    public decimal Value { get; } = Rounding.Apply(Derivation.Value);
}
