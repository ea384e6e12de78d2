using InvestmentModels.Charts;
using InvestmentModels.Input.Sources;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>build</c>: checks, computes, writes the site. With an error nothing is written and the old site stays whole.</summary>
public static class BuildVerb
{
    /// <param name="input">The input folder.</param>
    /// <param name="output">The folder the site is written to.</param>
    /// <param name="drafts">Whether reports not yet published come along, marked as drafts.</param>
    /// <param name="pictures">Whether every report gets a picture of its own for those who share it; needs an installed Chromium.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string input, string output, bool drafts, bool pictures, Terminal terminal)
    {
        var steps = new TellSteps(terminal);
        var toPng = pictures ? Rasteriser(terminal) : null;
        using var folder = new SiteFolder(output, terminal.Stop);
        var (outcome, leftOut) = drafts ? (Pipeline.Run(InputFiles.Read(input), steps.Done, toPng, BesideInput.Look(input), folder), []) : Pipeline.RunPublished(input, steps.Done, toPng, folder);
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

        folder.Publish();
        steps.Finished($"Skrev {outcome.Made.Count} filer.");
        terminal.Answer(Summary.Line(outcome, output), Summary.Rest(outcome, output));
        if (leftOut.Count > 0)
        {
            terminal.Answer($"Ikke med, fordi de ikke er offentliggjort: {string.Join(", ", leftOut)}. Tag dem med som udkast med --drafts.");
        }

        return ExitCode.Done;
    }

    private static Func<string, byte[]>? Rasteriser(Terminal terminal)
    {
        if (Chromium.Find() is { } chromium)
        {
            return svg => Chromium.Picture(chromium, svg, DrawSharePicture.Width, DrawSharePicture.Height);
        }

        terminal.Say("Der er ingen Chromium på denne maskine, så alle sider deles med det samme billede.");
        return null;
    }
}
