namespace InvestmentModels.Model;

/// <summary>How a report assesses; belongs to the report and may change between years.</summary>
/// <param name="GreenFromPercent">Green from this attainment, in percent, compared unrounded.</param>
/// <param name="Origin">Its place.</param>
public sealed record ColourRule(decimal GreenFromPercent, Origin Origin)
{
    /// <summary>Who decided the threshold, where it differs from the report before.</summary>
    public Decision? Decision { get; init; }
}
