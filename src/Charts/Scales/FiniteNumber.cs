namespace InvestmentModels.Charts.Scales;

/// <summary>Numbers that cannot be drawn are mistakes in the calling code, not in anybody's data.</summary>
internal static class FiniteNumber
{
    /// <summary>Neither NaN nor infinite; null passes.</summary>
    public static void Require(double? value, string name)
    {
        if (value is { } number && !double.IsFinite(number))
        {
            throw new ArgumentException("A chart cannot draw NaN or infinity.", name);
        }
    }

    /// <summary>Also not negative.</summary>
    public static void RequireNotNegative(double? value, string name)
    {
        Require(value, name);
        if (value < 0)
        {
            throw new ArgumentOutOfRangeException(name, value, "A target or threshold below zero cannot be drawn on an axis from zero.");
        }
    }
}
