using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A source an area refers to is one of its report's sources.</summary>
internal sealed class SourceIsListed : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        where pair.Area.Source is not null && !context.IsBroken(pair.Report.Origin)
        let known = pair.Report.Sources.Select(source => source.Id).ToList()
        where !known.Contains(pair.Area.Source)
        select Finding.Error(
            "IM0226",
            context.PlaceOf(pair.Area.Origin.At("source")),
            $"Kilden «{pair.Area.Source}» står ikke i reports/{pair.Report.Id}/report.json. Kendte kilder: {string.Join(", ", known)}.");
}
