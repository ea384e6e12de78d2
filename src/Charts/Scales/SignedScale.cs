namespace InvestmentModels.Charts.Scales;

/// <summary>From the lowest to the highest value with zero in between, laid out on a length: a bar's length is in proportion to what it says on both sides.</summary>
/// <param name="Lowest">0 or below.</param>
/// <param name="Highest">Above the lowest.</param>
/// <param name="Length">In whatever the picture measures.</param>
internal sealed record SignedScale(double Lowest, double Highest, double Length)
{
    /// <summary>Around some values and zero; without any but zero a scale on which nothing has a length.</summary>
    public static SignedScale Around(IEnumerable<double> values, double length)
    {
        var all = values.Append(0).ToList();
        return all.Max() > all.Min() ? new(all.Min(), all.Max(), length) : new(0, 1, length);
    }

    /// <summary>Where zero stands.</summary>
    public double Zero => At(0);

    /// <summary>Where a value stands.</summary>
    public double At(double value) => (Math.Clamp(value, Lowest, Highest) - Lowest) / (Highest - Lowest) * Length;
}
