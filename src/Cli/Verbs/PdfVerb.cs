using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>pdf</c>: prints the whole report, or its sheet for the council, with an installed Chromium.</summary>
/// <remarks>The PDF has tags and an outline, and is still no substitute for the page: nobody has checked it against PDF/UA.</remarks>
public static class PdfVerb
{
    /// <param name="report">The report's id.</param>
    /// <param name="isSheet">The council's sheet instead of the whole report.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="output">The file to write; none: named by the report, in the current folder.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string report, bool isSheet, string input, string? output, Terminal terminal, CancellationToken stop)
    {
        var steps = new TellSteps(terminal);
        var outcome = Pipeline.Run(input, steps.Done);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            return ExitCode.Findings;
        }

        if (NamedReport.OfAYear(outcome.Record, report, terminal)?.Reported is not { } said)
        {
            return ExitCode.Usage;
        }

        if (Chromium.Find() is not { } chromium)
        {
            await terminal.Error.WriteLineAsync("Der er ingen Chromium på denne maskine. Installér Chromium eller Chrome, eller skriv i miljøvariablen CHROMIUM, hvor browseren ligger.");
            return ExitCode.System;
        }

        var target = Path.GetFullPath(output ?? (isSheet ? $"byraadsark-{said.Id}.pdf" : $"opfoelgning-{said.Id}.pdf"));
        var work = Directory.CreateTempSubdirectory("investmentmodels-pdf-");
        try
        {
            WriteSite.To(outcome.Files, Path.Combine(work.FullName, "site"));
            var printed = Path.Combine(work.FullName, "printed.pdf");
            await Chromium.PrintAsync(chromium, Page(Path.Combine(work.FullName, "site"), said, isSheet), printed, Path.Combine(work.FullName, "profile"), stop);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(printed, target, overwrite: true);
        }
        finally
        {
            work.Delete(recursive: true);
        }

        steps.Finished($"Printede {said.Title}.");
        terminal.Answer($"{said.Title} er skrevet i {target}. PDF-filen er ikke kontrolleret efter PDF/UA: offentliggør siden, og brug filen til papir.");
        return ExitCode.Done;
    }

    private static string Page(string site, Report report, bool isSheet) =>
        Path.Combine(site, (isSheet ? Addresses.CouncilSheet(report) : Addresses.WholeReport(report)).Trim('/'), "index.html");
}
