namespace InvestmentModels.Computation.Expressions;

/// <summary>The average of terms.</summary>
/// <param name="Terms">At least one.</param>
public sealed record Mean(IReadOnlyList<Expression> Terms) : Expression(Terms.Sum(term => term.Value) / Terms.Count)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => Terms;
}
