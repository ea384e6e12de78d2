using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Expressions;

/// <summary>Another figure, with a receipt of its own.</summary>
/// <param name="Figure">The figure; its unrounded result goes on into the calculation.</param>
public sealed record Reference(Figure Figure) : Expression(Figure.Unrounded)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => [];
}
