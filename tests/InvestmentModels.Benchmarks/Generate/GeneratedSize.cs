namespace InvestmentModels.Benchmarks.Generate;

/// <summary>How large an invented input is, and what it is drawn from.</summary>
/// <param name="Areas">Areas in every report; each gets three measures with monthly figures.</param>
/// <param name="Reports">Annual reports, the last for <see cref="LastYear"/>.</param>
/// <param name="Seed">The same seed gives the same bytes.</param>
public sealed record GeneratedSize(int Areas, int Reports, uint Seed)
{
    /// <summary>The year of the last report.</summary>
    public const int LastYear = 2024;

    /// <summary>The year of the first report.</summary>
    public int FirstYear => LastYear - Reports + 1;
}
