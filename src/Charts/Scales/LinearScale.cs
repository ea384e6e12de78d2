namespace InvestmentModels.Charts.Scales;

/// <summary>From zero to a largest value, laid out on a length. Always from zero: a bar's length must be in proportion to what it says.</summary>
/// <param name="Largest">Above 0.</param>
/// <param name="Length">In whatever the picture measures: percent of the width, or px.</param>
internal sealed record LinearScale(double Largest, double Length)
{
    /// <summary>All values 0 (or none at all) still make a scale: they all stand at its start.</summary>
    public static LinearScale UpTo(double largest, double length) => new(largest > 0 ? largest : 1, length);

    /// <summary>Where a value stands; outside the scale at its nearest end.</summary>
    public double At(double value) => Math.Clamp(value, 0, Largest) / Largest * Length;

    /// <summary>Whether a bar of this value must be drawn as broken.</summary>
    public bool IsBeyond(double value) => value > Largest;
}
