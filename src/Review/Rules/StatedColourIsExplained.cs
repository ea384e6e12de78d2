using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>A colour the document prints is either the computed one, or people judged and said why.</summary>
internal sealed class StatedColourIsExplained : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) =>
        from pair in context.AssessedAreas
        let stated = pair.Area.Reported.Stated?.Colour
        let colour = pair.Area.Assessment.Colour
        where stated is not null && colour is not null && stated != colour
        select Finding.Error(
            "IM0401",
            context.PlaceOf(pair.Area.Reported.Stated!.Origin.At("colour")),
            $"Rapporten angiver {ColourWords.Of(stated.Value)} for «{pair.Area.Area.Name}», men farven bliver {ColourWords.Of(colour.Value)}. Er det en vurdering, så skriv den i «judgement» med begrundelse; ellers ret farven eller tallene.");
}
