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
    public IEnumerable<Reported> Facts()
    {
        var facts = new List<Reported>();
        Collect(facts);
        return facts.Count < 2 ? facts : facts.Distinct();
    }

    /// <summary>Whether one of those facts is as asked for.</summary>
    public bool RestsOnAny(Func<Reported, bool> asked) => this switch
    {
        Reported fact => asked(fact),
        Reference reference => reference.Figure.Derivation.RestsOnAny(asked),
        _ => Parts.Any(part => part.RestsOnAny(asked)),
    };

    /// <summary>The figures it rests on directly, in reading order, each once.</summary>
    public IEnumerable<Figure> References() =>
        (this is Reference reference ? [reference.Figure] : Parts.SelectMany(part => part.References())).DistinctBy(figure => figure.Address);

    private void Collect(List<Reported> facts)
    {
        switch (this)
        {
            case Reported fact:
                facts.Add(fact);
                break;
            case Reference reference:
                reference.Figure.Derivation.Collect(facts);
                break;
            default:
                foreach (var part in Parts)
                {
                    part.Collect(facts);
                }

                break;
        }
    }
}
