using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A measure's models are models of its area, and a closed area is an area.</summary>
internal sealed class ReferencesAreKnown : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var area in context.Record.Areas.Where(area => !context.IsBroken(area.Origin)))
        {
            var models = area.Models.Select(model => model.Id).ToList();
            foreach (var measure in area.Measures)
            {
                foreach (var unknown in measure.Models.Except(models, StringComparer.Ordinal))
                {
                    yield return Finding.Error(
                        "IM0227",
                        context.PlaceOf(measure.Origin.At("models")),
                        $"Modellen «{unknown}» findes ikke i området. {(Nearest.To(unknown, models) is { } meant ? $"Mente du «{meant}»?" : "Ret navnet, eller tilføj modellen.")}");
                }
            }
        }

        var areas = context.Record.Areas.Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var closed in context.Record.Reports.SelectMany(report => report.Closed))
        {
            foreach (var named in new[] { new NamedFact(closed.AreaId, closed.Origin.At("area")), closed.Into is null ? null : new NamedFact(closed.Into, closed.Origin.At("into")) }
                         .OfType<NamedFact>()
                         .Where(named => !areas.Contains(named.Name) && !context.BrokenFiles.Contains(context.Map.Display($"areas/{named.Name}.json"))))
            {
                yield return Finding.Error("IM0227", context.PlaceOf(named.Origin), $"Området «{named.Name}» i «closed» findes ikke i areas/. Ret navnet.");
            }
        }
    }
}
