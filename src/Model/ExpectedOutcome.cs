namespace InvestmentModels.Model;

/// <summary>What is expected of the year at half year.</summary>
public enum ExpectedOutcome
{
    /// <summary>The target is expected to be met.</summary>
    Yes,

    /// <summary>The target is not expected to be met.</summary>
    No,

    /// <summary>It cannot be told yet.</summary>
    Uncertain,
}
