using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>An area of the assessed report before is in this one too, or its closing is told with a reason.</summary>
internal sealed class NoAreaVanishes : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var annual = context.Record.Reports.Where(report => report.Kind == ReportKind.Annual).ToList();
        return annual.Zip(annual.Skip(1), (before, now) => Vanished(before, now, context)).SelectMany(told => told);
    }

    private static IEnumerable<Finding> Vanished(Report before, Report now, RuleContext context)
    {
        var folder = context.Map.Display($"reports/{now.Id}/");
        var present = now.Areas.Select(area => area.Area.Id).Concat(now.Closed.Select(closed => closed.AreaId)).ToHashSet(StringComparer.Ordinal);
        return before.Areas
            .Select(area => area.Area)
            .Where(area => !present.Contains(area.Id) && !context.BrokenFiles.Contains($"{folder}{area.Id}.json"))
            .Select(area => Finding.Error(
                "IM0216",
                context.PlaceOf(now.Origin),
                $"Området «{area.Name}» ({area.Id}) var med i {before.Id}, men mangler i {now.Id}. Tilføj reports/{now.Id}/{area.Id}.json, eller skriv i «closed», hvorfor området ikke længere følges."));
    }
}
