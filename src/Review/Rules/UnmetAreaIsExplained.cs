using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>An area that counts as yellow or red explains itself in «Bemærkninger».</summary>
internal sealed class UnmetAreaIsExplained : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) =>
        from pair in context.AssessedAreas
        let said = pair.Area.Reported
        where pair.Area.Assessment.Colour is Colour.Yellow or Colour.Red && said.Outlook is not null && said.Texts.Remarks.IsMissing
        select Finding.Error(
            "IM0605",
            context.PlaceOf(said.Origin),
            $"«{pair.Area.Area.Name}» nåede ikke målet, men {System.IO.Path.ChangeExtension(said.Origin.File, ".md")} mangler afsnittet «## Bemærkninger». Skriv, hvorfor målet ikke blev nået.");
}
