namespace InvestmentModels.Cli;

/// <summary>How findings leave the program.</summary>
public enum FindingForm
{
    /// <summary>Lines for people, as messages.</summary>
    Text,

    /// <summary>An array, as the result.</summary>
    Json,

    /// <summary>A SARIF 2.1.0 log, as the result.</summary>
    Sarif,

    /// <summary>Workflow commands for GitHub Actions, as the result.</summary>
    GitHub,
}
