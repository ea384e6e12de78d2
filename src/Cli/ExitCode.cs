namespace InvestmentModels.Cli;

/// <summary>What the program says to the shell; fixed by the contract.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Findings stopped it.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>Files or the system refused.</summary>
    public const int System = 3;

    /// <summary>A fault in the program.</summary>
    public const int Fault = 70;
}
