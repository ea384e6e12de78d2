using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Economy;

/// <summary>What a report's investments ask for; empty for reports that are not annual.</summary>
/// <param name="Areas">In the report's order.</param>
/// <param name="PricePerPerson">Over the areas that know both investment and expectation.</param>
/// <param name="Enough">For the same areas together, at each known price.</param>
/// <param name="Gains">Gains the report states.</param>
public sealed record ComputedReportEconomy(
    IReadOnlyList<ComputedAreaEconomy> Areas, Figure? PricePerPerson, IReadOnlyList<EnoughAtPrice> Enough, IReadOnlyList<ComputedGain> Gains)
{
    /// <summary>Nothing.</summary>
    public static ComputedReportEconomy None { get; } = new([], null, [], []);

    /// <summary>The totals' figures.</summary>
    public IEnumerable<Figure> Totals => new[] { PricePerPerson }.OfType<Figure>().Concat(Enough.Select(enough => enough.Persons));

    /// <summary>Every figure of it.</summary>
    public IEnumerable<Figure> Figures => Totals.Concat(Areas.SelectMany(area => area.Figures)).Concat(Gains.Select(gain => gain.Net));

    /// <summary>What an area's investment asks for; none where the report is not annual.</summary>
    public ComputedAreaEconomy? Of(ComputedArea area) => Areas.FirstOrDefault(found => found.Area.Area.Id == area.Area.Id);
}
