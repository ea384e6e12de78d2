namespace InvestmentModels.Cli;

/// <summary>When messages are coloured.</summary>
public enum ColourChoice
{
    /// <summary>On a screen, unless its user has set <c>NO_COLOR</c>.</summary>
    Auto,

    /// <summary>Also into a file or a pipe; stronger than <c>NO_COLOR</c>, because it is said for this one run.</summary>
    Always,

    /// <summary>Nowhere.</summary>
    Never,
}
