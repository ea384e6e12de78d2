namespace InvestmentModels.Model;

/// <summary>How a measure is brought together over several years.</summary>
public enum YearsRule
{
    /// <summary>Counts are summed from unrounded years.</summary>
    Sum,

    /// <summary>Durations and shares are averaged.</summary>
    Mean,
}
