namespace InvestmentModels.Computation.Expressions;

/// <summary>Terms added; nothing added is 0.</summary>
/// <param name="Terms">What is added.</param>
public sealed record Sum(IReadOnlyList<Expression> Terms) : Expression(Terms.Sum(term => term.Value))
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => Terms;
}
