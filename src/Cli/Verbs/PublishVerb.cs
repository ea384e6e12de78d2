using System.Text;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;
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
        var outcome = Pipeline.Run(input, new TellSteps(terminal).Done, Pipeline.LetGo);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            terminal.Say("Der er fejl, så intet er offentliggjort.");
            return ExitCode.Findings;
        }

        if (NamedReport.In(outcome.Record, report, terminal)?.Reported is not { } said)
        {
            return ExitCode.Usage;
        }

        if (Stubs(said, outcome.Findings, input) is { Count: > 0 } stubs)
        {
            terminal.Error.WriteLine($"{report} mangler stadig tekster, så intet er offentliggjort. Skriv dem, hvor der står «{Stub.Marker}»:");
            foreach (var file in stubs)
            {
                terminal.Error.WriteLine($"  {file.Key}: {file.Count()} {(file.Count() == 1 ? "sted" : "steder")}");
            }

            return ExitCode.Findings;
        }

        var last = outcome.Record.Said.Publications.LastOrDefault(publication => publication.Report == report);
        if (last is not null && CompareFacts.Since(last, said).Count == 0 && CompareFacts.Texts(last, said).Count == 0)
        {
            terminal.Answer($"{report} er uændret siden {last.Date:yyyy-MM-dd}. published.json er ikke rørt.");
            return ExitCode.Done;
        }

        var path = Path.Combine(input, PublicationFile.Name);
        var pages = BuildPages.Plan(outcome.Record).Build().Select(page => page.Address).Where(address => address.StartsWith($"/{report}/", StringComparison.Ordinal));
        var record = PublicationFile.With(outcome.Record.Said.Publications, said, date, [.. pages.Order(StringComparer.Ordinal)]);
        WriteInputFiles.To(input, new Dictionary<string, byte[]>(StringComparer.Ordinal) { [PublicationFile.Name] = Encoding.UTF8.GetBytes(record) });
        terminal.Answer($"{said.Title} er skrevet i {path} med datoen {date:yyyy-MM-dd}. Et ændret tal kræver fra nu af en rettelse.");
        return ExitCode.Done;
    }

    /// <summary>Where nobody has written yet, by file: in the report's own files and in those that say what its areas are.</summary>
    private static List<IGrouping<string, Finding>> Stubs(Report report, FindingSet findings, string input)
    {
        var map = new SourceMap(input);
        var areas = report.Areas.SelectMany(area => new[] { $"areas/{area.Area.Id}.json", $"areas/{area.Area.Id}.md" }).Select(map.Display).ToHashSet(StringComparer.Ordinal);
        return [.. findings
            .Where(finding => finding.Code == Stub.Code
                && (areas.Contains(finding.Place.File) || finding.Place.File.StartsWith(map.Display($"reports/{report.Id}/"), StringComparison.Ordinal)))
            .GroupBy(finding => finding.Place.File, StringComparer.Ordinal)];
    }
}
