namespace InvestmentModels.Charts;

/// <summary>What is known of the end of a bar on a timeline.</summary>
public enum TimelineEnd
{
    /// <summary>It ended; the bar has an end.</summary>
    Ended,

    /// <summary>It goes on: the bar runs off as an arrow.</summary>
    GoesOn,

    /// <summary>Nobody tells what came after: a dashed outline takes over.</summary>
    Unknown,
}
