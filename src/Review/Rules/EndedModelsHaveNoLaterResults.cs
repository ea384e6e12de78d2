using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>An area is not followed up on after the last of its models became permanent, was stopped or completed.</summary>
/// <remarks>In the year a model ends it may still be in that year's report.</remarks>
internal sealed class EndedModelsHaveNoLaterResults : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) =>
        from report in context.Record.Reports
        from area in report.Areas
        let models = area.Area.Models
        where models.Count > 0 && models.All(model => model.State != ModelState.Active && model.StateSince < report.Reported.Year)
        where !context.IsBroken(area.Reported.Origin) && !context.IsBroken(area.Area.Origin)
        let last = models.MaxBy(model => model.StateSince)!
        select Finding.Error(
            "IM0330",
            context.PlaceOf(area.Reported.Origin),
            $"Rapporten om {report.Reported.Year} har tal for «{area.Area.Name}», men områdets {(models.Count == 1 ? "model" : "modeller")} "
                + $"{(last.State == ModelState.Permanent ? "blev permanent" : "sluttede")} i {last.StateSince} og følges ikke længere. Ret modellens «state», eller tag området ud af rapporten og skriv det i «closed».");
}
