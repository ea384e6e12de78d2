namespace InvestmentModels.Input.Import;

/// <summary>Which of a measure's figures.</summary>
public enum FigureKind
{
    /// <summary>What it should reach.</summary>
    Target,

    /// <summary>What it reached.</summary>
    Result,

    /// <summary>What it reached in one month.</summary>
    Monthly,
}
