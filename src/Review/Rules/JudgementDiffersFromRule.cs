using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>A judgement sets another colour than the rule gives; otherwise it is no judgement.</summary>
internal sealed class JudgementDiffersFromRule : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) =>
        from pair in context.AssessedAreas
        let judgement = pair.Area.Reported.Judgement
        where judgement is not null && pair.Area.Assessment.Computed is { } computed && computed == judgement.Colour
        select Finding.Error(
            "IM0303",
            context.PlaceOf(judgement.Origin.At("colour")),
            $"Vurderingen af «{pair.Area.Area.Name}» giver samme farve som reglen ({ColourWords.Of(judgement.Colour)}). Fjern «judgement», eller ret farven.");
}
