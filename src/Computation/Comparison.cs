using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>A figure an official document prints, beside the one this program computes.</summary>
/// <param name="Id">Stable within its report, e.g. <c>total-investment</c>.</param>
/// <param name="Subject">What it is about, in Danish.</param>
/// <param name="Stated">What the document prints.</param>
/// <param name="StatedAt">Where the stated figure is written in the input.</param>
/// <param name="Computed">The computed figure.</param>
/// <param name="Note">Why they may differ, as far as one can tell; absent where nothing is known.</param>
public sealed record Comparison(string Id, string Subject, decimal Stated, Origin StatedAt, Figure Computed, string? Note)
{
    /// <summary>The least decimals the document prints such a figure with, where it is not those the figure is shown with: it prints mean days as 65,5 and as 531.</summary>
    public int? LeastDecimals { get; init; }

    /// <summary>The computed figure with as many decimals as the document prints.</summary>
    public decimal ComputedAsPrinted => RoundingAsPrinted.Apply(Computed.Unrounded);

    /// <summary>Whether the two are the same at the document's own precision.</summary>
    public bool Agrees => ComputedAsPrinted == Stated;

    /// <summary>Stated minus computed.</summary>
    public decimal Gap => Stated - ComputedAsPrinted;

    private RoundingRule RoundingAsPrinted => new(
        Computed.Quantity == Quantity.MillionKroner ? RoundingKind.HalfUp : RoundingKind.HalfDown,
        Math.Max(LeastDecimals ?? Computed.Rounding.Decimals, (Stated / 1.0000000000000000000000000000m).Scale));
}
