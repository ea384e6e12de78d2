using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Expressions;

/// <summary>A calculation that remembers how it was made: its value <em>is</em> the evaluation of what a receipt shows.</summary>
/// <remarks>Closed: the kinds below are all there are, so a page or a spreadsheet can write every one of them.</remarks>
public abstract record Expression
{
    private protected Expression(decimal value) => Value = value;

    /// <summary>The unrounded result.</summary>
    public decimal Value { get; }

    /// <summary>The calculations this one is made of.</summary>
    public abstract IReadOnlyList<Expression> Parts { get; }

    /// <summary>Every fact it rests on, through other figures too, in reading order, each once.</summary>
    public IEnumerable<Reported> Facts() => (this switch
    {
        Reported fact => [fact],
        Reference reference => reference.Figure.Derivation.Facts(),
        _ => Parts.SelectMany(part => part.Facts()),
    }).Distinct();

    /// <summary>The figures it rests on directly, in reading order, each once.</summary>
    public IEnumerable<Figure> References() =>
        (this is Reference reference ? [reference.Figure] : Parts.SelectMany(part => part.References())).Distinct();
}
