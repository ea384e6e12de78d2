namespace InvestmentModels.Computation.Expressions;

/// <summary>How many of something there are.</summary>
/// <param name="Items">The things counted, in the report's order.</param>
/// <param name="Of">How many there were to choose from.</param>
public sealed record Tally(IReadOnlyList<Counted> Items, int Of) : Expression(Items.Count)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => [];
}
