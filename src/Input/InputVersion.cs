namespace InvestmentModels.Input;

/// <summary>The version of the contract this program reads and writes.</summary>
public static class InputVersion
{
    /// <summary>Raised when a name of the contract changes; older input is moved with <c>upgrade</c>.</summary>
    public const int Current = 1;
}
