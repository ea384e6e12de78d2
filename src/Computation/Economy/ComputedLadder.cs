using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A refund ladder with what spells of different lengths cost.</summary>
/// <param name="Said">The ladder.</param>
/// <param name="Steps">In order.</param>
/// <param name="Spells">Worked cases, the shortest first.</param>
/// <param name="Average">The average share over one spell of each length, percent.</param>
public sealed record ComputedLadder(RefundLadder Said, IReadOnlyList<ComputedLadderStep> Steps, IReadOnlyList<ComputedSpell> Spells, Figure Average)
{
    /// <summary>Every figure of the ladder.</summary>
    public IEnumerable<Figure> Figures => Steps.SelectMany(step => new[] { step.Municipal, step.Refund })
        .Concat(Spells.SelectMany(spell => new[] { spell.Municipal, spell.Share, spell.LastWeek }))
        .Append(Average);
}
