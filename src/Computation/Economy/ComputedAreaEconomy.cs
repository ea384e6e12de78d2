using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Economy;

/// <summary>What an area's investment asks for in a report.</summary>
/// <param name="Area">The area.</param>
/// <param name="PricePerPerson">
/// Investment per expected full-year person, kroner a year. Read one way it is what the municipality pays; read the other way it is what
/// each full-year person must save for the investment to pay. Absent where one of the two is not known.
/// </param>
/// <param name="Enough">At each known price; empty where no full-year persons are expected.</param>
/// <param name="Refunds">For measures in days.</param>
public sealed record ComputedAreaEconomy(ComputedArea Area, Figure? PricePerPerson, IReadOnlyList<EnoughAtPrice> Enough, IReadOnlyList<ComputedRefund> Refunds)
{
    /// <summary>Every figure of it.</summary>
    public IEnumerable<Figure> Figures => new[] { PricePerPerson }.OfType<Figure>()
        .Concat(Enough.Select(enough => enough.Persons))
        .Concat(Refunds.SelectMany(refund => new[] { refund.Share, refund.SavedDays }));
}
