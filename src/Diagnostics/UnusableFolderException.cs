namespace InvestmentModels.Diagnostics;

/// <summary>A folder the user pointed at that cannot be used as it is. The message is for the user: Danish, with the remedy.</summary>
/// <remarks>Told apart from the system's own refusals, whose texts are English and say nothing of what to do.</remarks>
public sealed class UnusableFolderException : IOException
{
    /// <inheritdoc/>
    public UnusableFolderException()
    {
    }

    /// <inheritdoc/>
    public UnusableFolderException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public UnusableFolderException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
