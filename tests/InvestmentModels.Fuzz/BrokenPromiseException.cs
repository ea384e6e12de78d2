namespace InvestmentModels.Fuzz;

/// <summary>The program did not throw, but answered otherwise than it promises.</summary>
public sealed class BrokenPromiseException : Exception
{
    /// <inheritdoc/>
    public BrokenPromiseException()
    {
    }

    /// <inheritdoc/>
    public BrokenPromiseException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public BrokenPromiseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
