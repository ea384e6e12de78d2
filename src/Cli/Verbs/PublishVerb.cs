using System.Text;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Input.Sources;
using InvestmentModels.Pages.Builders;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>publish</c>: records a report's facts in <c>published.json</c>. From then on a changed fact needs a correction.</summary>
public static class PublishVerb
{
    /// <param name="report">The report's id.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="date">The day of publication.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string report, string input, DateOnly date, Terminal terminal)
    {
        var outcome = Pipeline.Run(input, new TellSteps(terminal).Done);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            terminal.Say("Der er fejl, så intet er offentliggjort.");
            return ExitCode.Findings;
        }

        var said = outcome.Record.Said.Reports.FirstOrDefault(known => known.Id == report);
        if (said is null)
        {
            terminal.Error.WriteLine($"Rapporten «{report}» findes ikke. Kendte rapporter: {string.Join(", ", outcome.Record.Said.Reports.Select(known => known.Id))}.");
            return ExitCode.Usage;
        }

        var last = outcome.Record.Said.Publications.LastOrDefault(publication => publication.Report == report);
        if (last is not null && CompareFacts.Since(last, said).Count == 0 && CompareFacts.Texts(last, said).Count == 0)
        {
            terminal.Answer($"{report} er uændret siden {last.Date:yyyy-MM-dd}. published.json er ikke rørt.");
            return ExitCode.Done;
        }

        var path = Path.Combine(input, PublicationFile.Name);
        var pages = BuildPages.From(outcome.Record).Select(page => page.Address).Where(address => address.StartsWith($"/{report}/", StringComparison.Ordinal));
        var record = PublicationFile.With(outcome.Record.Said.Publications, said, date, [.. pages.Order(StringComparer.Ordinal)]);
        WriteInputFiles.To(input, new Dictionary<string, byte[]>(StringComparer.Ordinal) { [PublicationFile.Name] = Encoding.UTF8.GetBytes(record) });
        terminal.Answer($"{said.Title} er skrevet i {path} med datoen {date:yyyy-MM-dd}. Et ændret tal kræver fra nu af en rettelse.");
        return ExitCode.Done;
    }
}
