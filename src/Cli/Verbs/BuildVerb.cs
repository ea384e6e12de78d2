namespace InvestmentModels.Cli.Verbs;

/// <summary><c>build</c>: checks, computes, writes the site. With an error nothing is written and the old site stays whole.</summary>
public static class BuildVerb
{
    /// <param name="input">The input folder.</param>
    /// <param name="output">The folder the site is written to.</param>
    /// <param name="drafts">Whether reports not yet published come along, marked as drafts.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string input, string output, bool drafts, Terminal terminal)
    {
        var steps = new TellSteps(terminal);
        var (outcome, leftOut) = drafts ? (Pipeline.Run(input, steps.Done), []) : Pipeline.RunPublished(input, steps.Done);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            terminal.Say($"Siden er ikke skrevet. {(Directory.Exists(output) ? $"Den, der ligger i {output}, er urørt." : "Ret fejlene, og prøv igen.")}");
            if (leftOut.Count > 0)
            {
                terminal.Say($"Udkast er ikke med: {string.Join(", ", leftOut)}. Henviser en tekst til et af dem, så byg med --drafts, eller vent med henvisningen.");
            }

            return ExitCode.Findings;
        }

        Pipeline.Write(outcome, output);
        steps.Finished($"Skrev {outcome.Files.Count} filer.");
        terminal.Answer(Summary.Line(outcome, output), Summary.Rest(outcome, output));
        if (leftOut.Count > 0)
        {
            terminal.Answer($"Ikke med, fordi de ikke er offentliggjort: {string.Join(", ", leftOut)}. Tag dem med som udkast med --drafts.");
        }

        return ExitCode.Done;
    }
}
