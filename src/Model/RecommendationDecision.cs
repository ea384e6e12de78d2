namespace InvestmentModels.Model;

/// <summary>What a report recommends for an area.</summary>
public enum RecommendationDecision
{
    /// <summary>Go on unchanged.</summary>
    Continue,

    /// <summary>Go on with changes.</summary>
    Adjust,

    /// <summary>End it.</summary>
    Stop,

    /// <summary>Make it ordinary operations.</summary>
    MakePermanent,
}
