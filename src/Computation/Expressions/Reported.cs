using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;


namespace InvestmentModels.Computation.Expressions;

/// <summary>A fact as written in the input.</summary>
/// <param name="Name">What it is called, in Danish, e.g. «Løntilskud, status».</param>
/// <param name="Origin">Where it is written.</param>
/// <param name="Number">The number.</param>
/// <param name="Quantity">What it counts.</param>
public sealed record Reported(string Name, Origin Origin, decimal Number, Quantity Quantity) : Expression(Number)
{
    /// <summary>The corrections made to it after it was published, oldest first.</summary>
    /// <remarks>Nearly every fact has none, and there are very many facts: they share the empty list.</remarks>
    public IReadOnlyList<Correction> Corrections { get; init => field = value.Count == 0 ? [] : value; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<Expression> Parts => [];
}
