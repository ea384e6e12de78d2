namespace InvestmentModels.Computation.Figures;

/// <summary>How a result becomes the value that is shown.</summary>
/// <param name="Kind">Which way a half goes.</param>
/// <param name="Decimals">How many are kept.</param>
/// <remarks>Every whole number of the official report fits half <em>down</em> (116,5 → 116); its amounts in mio. kr. are rounded half <em>up</em> (28,25 → 28,3).</remarks>
public sealed record RoundingRule(RoundingKind Kind, int Decimals)
{
    /// <summary>Shown as it is.</summary>
    public static RoundingRule Exact { get; } = new(RoundingKind.None, 0);

    /// <summary>Whole numbers, a half goes down: percentages and converted counts.</summary>
    public static RoundingRule WholeHalfDown { get; } = new(RoundingKind.HalfDown, 0);

    /// <summary>Whole numbers, a half goes up: kroner.</summary>
    public static RoundingRule WholeHalfUp { get; } = new(RoundingKind.HalfUp, 0);

    /// <summary>Whole numbers, always up: how many it takes.</summary>
    public static RoundingRule WholeUp { get; } = new(RoundingKind.Up, 0);

    /// <summary>One decimal, a half goes up: mio. kr.</summary>
    public static RoundingRule TenthHalfUp { get; } = new(RoundingKind.HalfUp, 1);

    /// <summary>One decimal, a half goes down: percentage points.</summary>
    public static RoundingRule TenthHalfDown { get; } = new(RoundingKind.HalfDown, 1);

    /// <summary>The rounded value.</summary>
    public decimal Apply(decimal value)
    {
        var scale = 1m;
        for (var left = Decimals; left > 0; left--)
        {
            scale *= 10m;
        }

        return Kind switch
        {
            RoundingKind.HalfDown => decimal.Ceiling((value * scale) - 0.5m) / scale,
            RoundingKind.HalfUp => decimal.Floor((value * scale) + 0.5m) / scale,
            RoundingKind.Down => decimal.Floor(value * scale) / scale,
            RoundingKind.Up => decimal.Ceiling(value * scale) / scale,
            _ => value,
        };
    }
}
