using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.OverYears;

/// <summary>Where a goalpost stood: a published figure, a rule's number, or words.</summary>
/// <param name="Text">As programs read it: a number in invariant form, or a name.</param>
/// <param name="Figure">The figure, where it is one.</param>
public sealed record GoalpostValue(string Text, Figure? Figure = null)
{
    /// <summary>A figure as a goalpost.</summary>
    public static GoalpostValue Of(Figure figure) => new(InvariantNumber.Of(figure.Value), figure);

    /// <summary>A number of the rules as a goalpost.</summary>
    public static GoalpostValue Of(decimal number) => new(InvariantNumber.Of(number));
}
