using InvestmentModels.Model;

namespace InvestmentModels.Computation.Figures;

/// <summary>The colour of an area, by the rule and by people.</summary>
/// <param name="Computed">What the report's rule gives; absent where it cannot be assessed.</param>
/// <param name="Judgement">What people decided instead.</param>
public sealed record Assessment(Colour? Computed, Judgement? Judgement)
{
    /// <summary>The colour that counts: the judged one where there is one.</summary>
    public Colour? Colour => Computed is null ? null : Judgement?.Colour ?? Computed;

    /// <summary>Whether people set another colour than the rule gives.</summary>
    public bool IsJudged => Computed is not null && Judgement is not null;
}
