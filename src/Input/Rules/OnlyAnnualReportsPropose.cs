using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>Models are proposed to become permanent in a report with the yearly accounts: only there is there a threshold to hold them against.</summary>
internal sealed class OnlyAnnualReportsPropose : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from report in context.Record.Reports
        let proposed = report.Permanence
        where proposed is not null && report.Kind != ReportKind.Annual
        select Finding.Error(
            "IM0237",
            context.PlaceOf(proposed.Origin),
            $"Rapporten «{report.Id}» er ikke en årlig opfølgning og kan ikke foreslå modeller gjort permanente. Flyt permanence.json til den årlige rapport.");
}
