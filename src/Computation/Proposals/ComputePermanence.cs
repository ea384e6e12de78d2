using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>A report's proposals → figures that rest on the yearly reports.</summary>
internal static class ComputePermanence
{
    /// <param name="report">The report that proposes; only annual ones assess.</param>
    /// <param name="all">Every report, computed.</param>
    /// <param name="areas">Every area.</param>
    /// <returns>None where nothing is proposed. Rows that name nothing known are left out; the findings tell why.</returns>
    public static ComputedPermanence? From(Report report, IReadOnlyList<ComputedReport> all, IReadOnlyList<Area> areas)
    {
        if (report.Permanence is not { } said || ComputeArea.GreenFrom(report) is not { } greenFrom)
        {
            return null;
        }

        var corrections = report.Corrections.ToLookup(correction => correction.Subject, StringComparer.Ordinal);
        var proposals = said.Proposals
            .DistinctBy(proposal => proposal.AreaId, StringComparer.Ordinal)
            .Select(proposal => areas.FirstOrDefault(area => area.Id == proposal.AreaId) is { } area
                ? ComputeProposal.From(proposal, area, report, all, greenFrom, corrections)
                : null)
            .OfType<ComputedProposal>()
            .ToList();
        return new ComputedPermanence(said, proposals, Totals(report, proposals));
    }

    private static ComputedPermanenceTotals Totals(Report report, IReadOnlyList<ComputedProposal> proposals)
    {
        var models = proposals.SelectMany(row => row.Models.Select(proposed => new Counted($"{row.Area.Id}/{proposed.Model.Id}", proposed.Model.Name))).ToList();
        var amounts = proposals.Select(row => row.Investment).OfType<Figure>().Select(figure => new Reference(figure)).ToList();
        return new ComputedPermanenceTotals(
            Count("proposals", "Rækker i forslaget", _ => true),
            Figure("models", "Foreslåede modeller, som kan nævnes", Quantity.Count, new Tally(models, models.Count), RoundingRule.Exact),
            amounts.Count == 0 ? null : Figure("investmentMillionKroner", "Samlet årlig investering i forslaget", Quantity.MillionKroner, new Sum(amounts), RoundingRule.TenthHalfUp),
            Count("eligible", "Rækker, der nåede målet over årene", row => row.IsEligible == true),
            Count("metEachYear", "Rækker, der også nåede målet i hvert enkelt år", row => row.Years.All(year => year.IsMet == true)));

        Figure Count(string name, string what, Func<ComputedProposal, bool> counts) => Figure(
            name,
            what,
            Quantity.Count,
            new Tally([.. proposals.Where(counts).Select(row => new Counted($"{report.Id}/permanence/{row.Area.Id}", row.Area.Name))], proposals.Count),
            RoundingRule.Exact);

        Figure Figure(string name, string what, Quantity quantity, Expression derivation, RoundingRule rounding) =>
            new($"{report.Id}/permanence/totals/{name}", what, quantity, derivation, rounding);
    }
}
