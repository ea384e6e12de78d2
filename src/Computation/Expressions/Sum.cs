namespace InvestmentModels.Computation.Expressions;

/// <summary>Terms added; nothing added is 0.</summary>
/// <param name="Terms">What is added.</param>
public sealed record Sum(IReadOnlyList<Expression> Terms) : Expression(Terms.Sum(term => term.Value))
{
    /// <summary>How many cells of a printed table were blank and therefore not added; absent where nothing of the kind was added up.</summary>
    public int? Blank { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => Terms;
}
