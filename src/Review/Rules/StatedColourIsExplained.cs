using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>A colour the document prints is either the computed one, or people judged and said why.</summary>
internal sealed class StatedColourIsExplained : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) =>
        from pair in context.AssessedAreas
        let stated = pair.Area.Reported.Stated
        let assessed = pair.Area.Assessment
        where stated?.Colour is not null && assessed.Colour is not null && stated.Colour != assessed.Colour
        select Finding.Error(
            "IM0401",
            context.PlaceOf(stated.Origin.At("colour")),
            $"Rapporten angiver {ColourWords.Of(stated.Colour!.Value)} for «{pair.Area.Area.Name}», men farven bliver {ColourWords.Of(assessed.Colour!.Value)}. Er det en vurdering, så skriv den i «judgement» med begrundelse; ellers ret farven eller tallene.");
}
