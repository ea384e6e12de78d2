namespace InvestmentModels.Computation.Expressions;

/// <summary>A number of the method itself, e.g. the 100 that makes a share a percentage.</summary>
/// <param name="Number">The number.</param>
public sealed record Constant(decimal Number) : Expression(Number)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => [];
}
