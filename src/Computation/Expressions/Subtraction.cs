namespace InvestmentModels.Computation.Expressions;

/// <summary>One taken from another.</summary>
/// <param name="From">What is reduced.</param>
/// <param name="Taken">What is taken away.</param>
public sealed record Subtraction(Expression From, Expression Taken) : Expression(From.Value - Taken.Value)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => [From, Taken];
}
