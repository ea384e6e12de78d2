using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>Brings the years of a proposal together and holds them against the report's threshold.</summary>
internal static class ComputeProposal
{
    /// <returns>None where the row has no measure or no year that is known.</returns>
    public static ComputedProposal? From(
        PermanenceProposal said, Area area, Report report, IReadOnlyList<ComputedReport> all, Reported greenFrom, ILookup<string, Correction> corrections)
    {
        var measures = area.Measures.Where(measure => said.Measures.Contains(measure.Id, StringComparer.Ordinal)).ToList();
        if (measures.Count == 0 || said.Years.Count == 0)
        {
            return null;
        }

        var address = $"{report.Id}/permanence/{area.Id}";
        var years = said.Years.Select(year => ComputeProposalYear.From(year, address, area, measures, all, greenFrom)).DistinctBy(year => year.Year).ToList();
        var span = string.Join(", ", years.SkipLast(1).Select(year => $"{year.Year}")) is { Length: > 0 } first ? $"{first} og {years[^1].Year}" : $"{years[^1].Year}";
        var target = Over("target", "samlet mål", year => year.Target);
        var result = Over("result", "samlet status", year => year.Result);
        var models = Models(said, area, report.Year);
        return new ComputedProposal(
            said,
            area,
            models,
            measures,
            years,
            target,
            result,
            Attainment(),
            ComputeProposalInvestment.From(address, said, area, models, report.Year, corrections));

        // One unknown year leaves the years together unknown: what is left would be held against too little.
        Figure? Over(string name, string what, Func<ComputedProposalYear, Figure?> number) => years.All(year => number(year) is not null)
            ? new Figure($"{address}/{name}", $"{area.Name}, {what} {span}", QuantityOf.Unit(measures[0].Unit), Together([.. years.Select(year => new Reference(number(year)!))]), RoundingOf(measures[0]))
            : null;

        Expression Together(IReadOnlyList<Expression> terms) => measures[0].OverYears == YearsRule.Mean ? new Mean(terms) : new Sum(terms);

        Attainment Attainment() => years.Select(year => year.Attainment).OfType<UnreportedAttainment>().FirstOrDefault() is { } unknown && (target is null || result is null)
            ? unknown
            : ComputeAttainment.From(
                $"{address}/attainment",
                $"Målopfyldelse for {area.Name} {span}",
                years[0].Measures[0].Reported,
                new Reference(result!),
                new Reference(target!),
                greenFrom);
    }

    /// <summary>Counts are shown whole, a half goes down; means keep a decimal, as «65,5 dage».</summary>
    public static RoundingRule RoundingOf(Measure measure) => measure switch
    {
        { Unit: Unit.MillionKroner } => RoundingRule.TenthHalfUp,
        { OverYears: YearsRule.Sum, Unit: Unit.Count or Unit.Persons or Unit.Days } => RoundingRule.WholeHalfDown,
        _ => RoundingRule.TenthHalfDown,
    };

    private static IReadOnlyList<ProposedModel> Models(PermanenceProposal said, Area area, int year) =>
    [
        .. area.Models
            .Where(model => said.Models.Contains(model.Id, StringComparer.Ordinal))
            .Select(model => new ProposedModel(model, ComputeProposalInvestment.PeriodIn(model, year)?.MillionKroner)),
    ];
}
