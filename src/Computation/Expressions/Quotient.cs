namespace InvestmentModels.Computation.Expressions;

/// <summary>One divided by another.</summary>
/// <param name="Dividend">What is divided.</param>
/// <param name="Divisor">What it is divided by; not 0.</param>
public sealed record Quotient(Expression Dividend, Expression Divisor) : Expression(Dividend.Value / Divisor.Value)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => [Dividend, Divisor];
}
