namespace InvestmentModels.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>The site is not written before this is mended.</summary>
    Error,

    /// <summary>The site is written, but somebody should look.</summary>
    Warning,

    /// <summary>Worth knowing; nothing to mend.</summary>
    Note,
}
