namespace InvestmentModels.Input;

/// <summary>The version of the contract this program reads and writes.</summary>
public static class InputVersion
{
    /// <summary>Raised when a name of the contract changes; older input is moved with <c>upgrade</c>.</summary>
    public const int Current = 1;

    /// <summary>The oldest version <c>upgrade</c> can move. It never rises: somebody may have kept a folder since the beginning.</summary>
    public const int Oldest = 0;
}
