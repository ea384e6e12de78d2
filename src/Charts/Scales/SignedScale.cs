namespace InvestmentModels.Charts.Scales;

/// <summary>From the smallest value to the largest, zero always among them, in percent of the width: lengths are in proportion on both sides of zero.</summary>
/// <param name="Smallest">0 or below.</param>
/// <param name="Largest">0 or above.</param>
internal sealed record SignedScale(double Smallest, double Largest)
{
    /// <summary>The width, in percent.</summary>
    public const double Whole = 100;

    /// <summary>Where zero stands.</summary>
    public double Zero => At(0);

    /// <summary>All values 0 (or none at all) still make a scale: they stand at its left.</summary>
    public static SignedScale Over(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>(), 0];
        var (smallest, largest) = (known.Min(), known.Max());
        return smallest == largest ? new(0, 1) : new(smallest, largest);
    }

    /// <summary>Where a value stands. Halved before they are subtracted, so that the widest numbers there are still have a distance.</summary>
    public double At(double value) => ((value / 2) - (Smallest / 2)) / ((Largest / 2) - (Smallest / 2)) * Whole;
}
