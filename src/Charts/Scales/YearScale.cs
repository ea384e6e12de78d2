namespace InvestmentModels.Charts.Scales;

/// <summary>Years side by side, each as wide as the next; in percent of the width.</summary>
/// <param name="First">The year at the left edge.</param>
/// <param name="Last">The year at the right edge.</param>
internal sealed record YearScale(int First, int Last)
{
    private static ReadOnlySpan<int> Steps => [1, 2, 5, 10, 20, 50, 100];

    private const double Whole = 100;

    /// <summary>Width of a year.</summary>
    public double Year => Whole / Count;

    private int Count => Last - First + 1;

    /// <summary>Where a year begins; outside the scale at its nearest end.</summary>
    public double Begin(int year) => Math.Clamp((year - First) * Year, 0, Whole);

    /// <summary>Where a year ends.</summary>
    public double End(int year) => Begin(year + 1);

    /// <summary>The years to name: as many as have room beside each other at the narrowest, the first among them.</summary>
    /// <param name="labelWidth">Of one name with its air, px.</param>
    /// <param name="narrowest">Px.</param>
    public IReadOnlyList<int> Named(double labelWidth, double narrowest)
    {
        var step = Steps[^1];
        foreach (var candidate in Steps)
        {
            if (candidate * Year / Whole * narrowest >= labelWidth)
            {
                step = candidate;
                break;
            }
        }

        return [.. Enumerable.Range(0, (Count + step - 1) / step)
            .Select(index => First + (index * step))
            .Where(year => (Begin(year) / Whole * narrowest) + labelWidth <= narrowest + 1 || year == First)];
    }
}
