using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A proposal has models, measures and at least two years, and names each area, model, measure and year once.</summary>
internal sealed class ProposalsAreWhole : IRule
{
    /// <summary>The rule asks for a target met over two years.</summary>
    private const int FewestYears = 2;

    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var report in context.Record.Reports.Where(report => report.Permanence is not null))
        {
            var rows = report.Permanence!.Proposals;
            if (rows.Count == 0)
            {
                yield return Finding.Error(
                    "IM0233", context.PlaceOf(report.Permanence.Origin.At("proposals")), "Forslaget har ingen rækker. Skriv mindst én, eller slet filen.");
            }

            foreach (var finding in rows.SelectMany(row => Empty(row, context)).Concat(Twice(rows, context)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Empty(PermanenceProposal row, RuleContext context)
    {
        if (row.Models.Count == 0)
        {
            yield return NamesNo("modeller", "models");
        }

        if (row.Measures.Count == 0)
        {
            yield return NamesNo("målepunkter", "measures");
        }

        if (row.Years.Count < FewestYears)
        {
            yield return Finding.Error(
                "IM0233", context.PlaceOf(row.Origin.At("years")), $"Forslaget om «{row.AreaId}» skal bygge på mindst to år, for målet skal være nået over to år. Skriv dem i «years».");
        }

        Finding NamesNo(string what, string list) => Finding.Error(
            "IM0233", context.PlaceOf(row.Origin.At(list)), $"Forslaget om «{row.AreaId}» nævner ingen {what}. Skriv mindst ét id i «{list}».");
    }

    private static IEnumerable<Finding> Twice(IReadOnlyList<PermanenceProposal> rows, RuleContext context)
    {
        var areas = rows.Select(row => new NamedFact(row.AreaId, row.Origin.At("area")));
        var models = rows.SelectMany(row => row.Models.Select((id, at) => new NamedFact(id, row.Origin.At($"models/{at}"))));
        return Again("Området", areas, context)
            .Concat(Again("Modellen", models, context))
            .Concat(rows.SelectMany(row => Again("Målepunktet", row.Measures.Select((id, at) => new NamedFact(id, row.Origin.At($"measures/{at}"))), context)))
            .Concat(rows.SelectMany(row => Again("Året", row.Years.Select((year, at) => new NamedFact($"{year}", row.Origin.At($"years/{at}"))), context)));
    }

    private static IEnumerable<Finding> Again(string what, IEnumerable<NamedFact> all, RuleContext context) => all
        .GroupBy(named => named.Name, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1))
        .Select(again => Finding.Error("IM0234", context.PlaceOf(again.Origin), $"{what} «{again.Name}» er foreslået mere end én gang. Behold det ene sted."));
}
