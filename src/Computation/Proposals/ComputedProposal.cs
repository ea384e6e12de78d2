using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Proposals;

/// <summary>A row of the proposal, with its figures.</summary>
/// <param name="Said">What the row says.</param>
/// <param name="Area">The area.</param>
/// <param name="Models">The proposed models, each with what it costs in the report's year where a source tells.</param>
/// <param name="Measures">The measures that are counted, as the area defines them now.</param>
/// <param name="Years">The years brought together.</param>
/// <param name="Target">All years' targets; absent when a year has none.</param>
/// <param name="Result">All years' results; absent when one is missing.</param>
/// <param name="Attainment">Result against target over the years.</param>
/// <param name="Investment">Yearly investment of the proposed models; absent where nobody tells.</param>
public sealed record ComputedProposal(
    PermanenceProposal Said,
    Area Area,
    IReadOnlyList<ProposedModel> Models,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<ComputedProposalYear> Years,
    Figure? Target,
    Figure? Result,
    Attainment Attainment,
    Figure? Investment)
{
    /// <summary>Whether the target was met over the years, by the report's threshold; unknown where it cannot be computed.</summary>
    /// <remarks>The years are brought together first: a year below the threshold can be made up for by another.</remarks>
    public bool? IsEligible => Attainment.Percent?.Threshold?.Reached;

    /// <summary>Whether the investment is that of the models themselves; otherwise it is the one the row states.</summary>
    public bool IsInvestmentOfModels => Models.Count > 0 && Models.All(model => model.InvestmentMillionKroner is not null);

    /// <summary>Every figure of the row.</summary>
    public IEnumerable<Figure> Figures => Years.SelectMany(year => year.Figures)
        .Concat(new[] { Target, Result, Attainment.Percent, Investment }.OfType<Figure>());
}
