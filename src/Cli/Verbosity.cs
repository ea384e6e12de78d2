namespace InvestmentModels.Cli;

/// <summary>How much the program says; each level says what the one before it says, and more.</summary>
/// <remarks>Results in a format for other programs are the same at every level.</remarks>
public enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>Warnings too, and the result in one line.</summary>
    Minimal,

    /// <summary>All findings and the whole result.</summary>
    Normal,

    /// <summary>What each step came to.</summary>
    Detailed,

    /// <summary>How long each step took.</summary>
    Diagnostic,
}
