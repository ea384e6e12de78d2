using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>At half year every area says whether the year's target is expected to be met: that is what the report is for.</summary>
internal sealed class HalfYearSaysWhatIsExpected : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        where pair.Report.Kind == ReportKind.HalfYear && pair.Area.Expectation is null && !context.IsBroken(pair.Area.Origin)
        select Finding.Error(
            "IM0262",
            context.PlaceOf(pair.Area.Origin),
            $"«{pair.Area.Area.Name}» siger ikke, om årets mål ventes nået. Skriv «expectation» med «meetsTarget» (yes, no eller uncertain) og «reason».");
}
