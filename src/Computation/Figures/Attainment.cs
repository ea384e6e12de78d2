namespace InvestmentModels.Computation.Figures;

/// <summary>How much of its target a measure or an area reached.</summary>
/// <remarks>
/// A result above the target is kept as it is: capping at 100 pct. would let one strong measure look like one that only just made it.
/// A missing result is an <see cref="UnreportedAttainment"/>, never a zero.
/// </remarks>
public abstract record Attainment
{
    private protected Attainment()
    {
    }

    /// <summary>The percentage, where there is one.</summary>
    public Figure? Percent => (this as ReportedAttainment)?.Figure;
}
