using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A proposal names an area, and models and measures of that area.</summary>
internal sealed class ProposedThingsAreKnown : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var areas = context.Record.Areas;
        foreach (var (_, row) in context.Proposals)
        {
            if (areas.FirstOrDefault(known => known.Id == row.AreaId) is { } area)
            {
                if (!context.IsBroken(area.Origin))
                {
                    foreach (var finding in Unknown(row, area, context))
                    {
                        yield return finding;
                    }
                }
            }
            else if (!context.BrokenFiles.Contains(context.Map.Display($"areas/{row.AreaId}.json")))
            {
                yield return Finding.Error(
                    "IM0230",
                    context.PlaceOf(row.Origin.At("area")),
                    $"Området «{row.AreaId}» i forslaget findes ikke i areas/. {Meant(row.AreaId, areas.Select(known => known.Id)) ?? "Ret navnet."}");
            }
        }
    }

    private static IEnumerable<Finding> Unknown(PermanenceProposal row, Area area, RuleContext context)
    {
        var (models, measures) = (area.Models.Select(model => model.Id).ToList(), area.Measures.Select(measure => measure.Id).ToList());
        foreach (var named in row.Models.Select((id, at) => new NamedFact(id, row.Origin.At($"models/{at}"))).Where(named => !models.Contains(named.Name)))
        {
            yield return Finding.Error(
                "IM0231",
                context.PlaceOf(named.Origin),
                $"Modellen «{named.Name}» findes ikke i området «{area.Id}». {Meant(named.Name, models) ?? "Ret navnet, eller tilføj modellen i områdets fil."}");
        }

        foreach (var named in row.Measures.Select((id, at) => new NamedFact(id, row.Origin.At($"measures/{at}"))).Where(named => !measures.Contains(named.Name)))
        {
            yield return Finding.Error(
                "IM0232",
                context.PlaceOf(named.Origin),
                $"Målepunktet «{named.Name}» findes ikke i området «{area.Id}». {Meant(named.Name, measures) ?? "Ret navnet."}");
        }
    }

    private static string? Meant(string word, IEnumerable<string> known) => Nearest.To(word, known) is { } meant ? $"Mente du «{meant}»?" : null;
}
