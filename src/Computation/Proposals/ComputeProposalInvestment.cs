using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>What the proposed models cost a year.</summary>
internal static class ComputeProposalInvestment
{
    /// <summary>The models' own amounts where a source prints every one of them; otherwise the row's stated amount is the only source there is.</summary>
    public static Figure? From(
        string address, PermanenceProposal said, Area area, IReadOnlyList<ProposedModel> models, int year, ILookup<string, Correction> corrections)
    {
        var own = models.Select(proposed => Own(proposed.Model, year)).OfType<Reported>().ToList();
        var name = $"{area.Name}, årlig investering";
        if (models.Count > 0 && own.Count == models.Count)
        {
            return Figure(own.Count == 1 ? own[0] : new Sum(own));
        }

        return said.Stated is { InvestmentMillionKroner: { } amount } stated
            ? Figure(new Reported($"{name} (angivet i forslaget)", stated.Origin.At("investmentMillionKroner"), amount, Quantity.MillionKroner)
            {
                Corrections = [.. corrections[$"{address}/stated/investmentMillionKroner"]],
            })
            : null;

        Figure Figure(Expression derivation) => new($"{address}/investmentMillionKroner", name, Quantity.MillionKroner, derivation, RoundingRule.Exact);
    }

    /// <summary>The period that holds a year.</summary>
    public static InvestmentPeriod? PeriodIn(InvestmentModel model, int year) =>
        model.Investment.FirstOrDefault(period => period.From <= year && !(period.To < year));

    private static Reported? Own(InvestmentModel model, int year) => PeriodIn(model, year) is { } period
        ? ReportedInvestment.Of(model, model.Investment.ToList().IndexOf(period))
        : null;
}
