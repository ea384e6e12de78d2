using InvestmentModels.Diagnostics.Formats;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>check</c>: everything <c>build</c> does, except writing.</summary>
public static class CheckVerb
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string input, FindingForm form, Terminal terminal)
    {
        var outcome = Pipeline.Run(input, new TellSteps(terminal).Done, Pipeline.LetGo);
        if (FormatOf(form) is { } format)
        {
            // The document is the result, also when it says that nothing was found.
            terminal.Out.Write(format.Of(outcome.Findings));
            terminal.TellCount(outcome.Findings);
        }
        else
        {
            terminal.Tell(outcome.Findings);
        }

        if (!outcome.IsGood)
        {
            return ExitCode.Findings;
        }

        if (form == FindingForm.Text)
        {
            terminal.Answer($"{input} er i orden. {Summary.Figures(outcome)}");
        }

        return ExitCode.Done;
    }

    /// <summary>The format for other programs; none for people, who get their findings as messages.</summary>
    private static IFindingFormat? FormatOf(FindingForm form) => form switch
    {
        FindingForm.Json => new JsonFormat(),
        FindingForm.Sarif => new SarifFormat(ProgramVersion.Name, ProgramVersion.Short, Environment.CurrentDirectory),
        FindingForm.GitHub => new GitHubFormat(),
        _ => null,
    };
}
