using InvestmentModels.Pages.CouncilPapers;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>indstilling</c>: writes a draft of the council's paper, in Markdown, as its result.</summary>
public static class CouncilPaperVerb
{
    /// <param name="report">The report's id.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string report, string input, Terminal terminal)
    {
        var outcome = Pipeline.Run(input, new TellSteps(terminal).Done, Pipeline.LetGo);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            return ExitCode.Findings;
        }

        if (NamedReport.OfAYear(outcome.Record, report, terminal) is not { } computed)
        {
            return ExitCode.Usage;
        }

        var paper = BuildCouncilPaper.From(computed, outcome.Record.Said.Publisher);
        terminal.Out.Write(paper.Markdown);
        terminal.Say($"Udkastet fylder {paper.Length} tegn. Byrådet vil højst have {CouncilPaper.MostCharacters}.");
        if (paper.LeftOut.Count > 0)
        {
            terminal.Say($"For pladsens skyld er dette udeladt: {string.Join("; ", paper.LeftOut)}.");
        }

        if (!paper.IsShortEnough)
        {
            terminal.Say("Udkastet er stadig for langt. Forkort teksterne om områderne, der ikke nåede målet.");
            return ExitCode.Findings;
        }

        return ExitCode.Done;
    }
}
