namespace InvestmentModels.Cli.Verbs;

/// <summary><c>build</c>: checks, computes, writes the site. With an error nothing is written and the old site stays whole.</summary>
public static class BuildVerb
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string input, string output, Terminal terminal)
    {
        var steps = new TellSteps(terminal);
        var outcome = Pipeline.Run(input, steps.Done);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            terminal.Say($"Siden er ikke skrevet. {(Directory.Exists(output) ? $"Den, der ligger i {output}, er urørt." : "Ret fejlene, og prøv igen.")}");
            return ExitCode.Findings;
        }

        Pipeline.Write(outcome, output);
        steps.Finished($"Skrev {outcome.Files.Count} filer.");
        terminal.Answer(Summary.Line(outcome, output), Summary.Rest(outcome, output));
        return ExitCode.Done;
    }
}
