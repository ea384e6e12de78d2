namespace InvestmentModels.Cli.Verbs;

/// <summary><c>check</c>: everything <c>build</c> does, except writing.</summary>
public static class CheckVerb
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string input, Terminal terminal)
    {
        var outcome = Pipeline.Run(input);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            return ExitCode.Findings;
        }

        terminal.Out.WriteLine($"{input} er i orden. {Summary.Figures(outcome)}");
        return ExitCode.Done;
    }
}
