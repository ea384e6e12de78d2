namespace InvestmentModels.Computation.Expressions;

/// <summary>Two multiplied.</summary>
/// <param name="Left">One factor.</param>
/// <param name="Right">The other.</param>
public sealed record Product(Expression Left, Expression Right) : Expression(Left.Value * Right.Value)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => [Left, Right];
}
