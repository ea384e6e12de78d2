namespace InvestmentModels.Charts.Scales;

/// <summary>Results as shares of their own targets, all on one scale.</summary>
internal static class ShareScale
{
    /// <summary>A share above this is drawn as a broken bar: one runaway success must not make the others unreadable.</summary>
    public const double Cap = 2.0;

    /// <summary>Air to the right of the longest bar, so that the target mark never stands on the edge.</summary>
    private const double Air = 1.05;

    /// <summary>From 0 to the largest share, at least to the target, at most to <see cref="Cap"/>; in percent of the width.</summary>
    public static LinearScale For(IEnumerable<double?> shares) =>
        LinearScale.UpTo(Math.Min(Cap, Air * Math.Max(1, shares.Max() ?? 1)), 100);

    /// <summary>1 is the target. Null where there is no result, or where the target is 0 and nothing is a share of it.</summary>
    public static double? Of(double? result, double target) => target > 0 ? result / target : null;
}
