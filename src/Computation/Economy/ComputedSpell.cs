using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Economy;

/// <summary>What a spell of a given length costs the municipality where a week's benefit is <see cref="WeeklyKroner"/> kroner.</summary>
/// <param name="Weeks">How long.</param>
/// <param name="Municipal">The municipality's part, kroner.</param>
/// <param name="Share">Its average share, percent.</param>
/// <param name="LastWeek">What it pays less when the spell is one week shorter, kroner.</param>
public sealed record ComputedSpell(int Weeks, Figure Municipal, Figure Share, Figure LastWeek)
{
    /// <summary>A round amount to reckon with. It is no benefit's own.</summary>
    public const decimal WeeklyKroner = 1000m;
}
