using InvestmentModels.Data.Workbooks;
using InvestmentModels.Input;
using InvestmentModels.Input.Drafts;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>new-report</c>: makes the next report ready from the last one, and a spreadsheet for its figures beside the input folder. It writes new files only and never touches one that is there.</summary>
public static class NewReportVerb
{
    /// <param name="id">The report to start.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(NewReportId id, string input, Terminal terminal)
    {
        var files = InputFiles.Read(input);
        var folder = $"{input.Replace('\\', '/').TrimEnd('/')}/reports/{id.Text}/";
        if (HasFiles(Path.Combine(input, "reports", id.Text)))
        {
            terminal.Say($"{folder} har allerede filer, så intet er skrevet. Kommandoen retter aldrig i en rapport, der er begyndt.");
            return ExitCode.Findings;
        }

        var outcome = Pipeline.Run(files, new TellSteps(terminal).Done);
        if (!outcome.IsGood)
        {
            terminal.Tell(outcome.Findings);
            terminal.Say("Der er fejl i de tal og tekster, rapporten skal bygge på, så intet er skrevet. Ret fejlene, og prøv igen.");
            return ExitCode.Findings;
        }

        if (StartReport.From(id, outcome.Record.Said, files) is not { } started)
        {
            terminal.Say($"Der er ingen årsrapport før {id.Text} at begynde fra, så intet er skrevet. Lav den første rapport i hånden; README.md siger, hvor navnene står.");
            return ExitCode.Findings;
        }

        WriteInputFiles.To(input, started.Files);
        var sheet = WriteSheet(id, input);
        terminal.Answer($"{id.Text} er klar som udkast i {folder}: {Counted(started.Carried.Count)} ført videre fra {started.From.Id}, {Counted(started.Leaving.Count)} udgået.", Rest(id, input, started, sheet));
        return ExitCode.Done;
    }

    private static IEnumerable<string> Rest(NewReportId id, string input, StartedReport started, string sheet) =>
    [
        .. started.Carried.Select(area => $"  Ført videre: {(area.Number is { } number ? $"{number}. " : string.Empty)}{area.Area.Name}"),
        .. started.Leaving.Select(left => $"  Udgået: {left.Area.Name}. {left.Reason}"),
        .. started.Remarks.Select(remark => $"  Bemærk: {remark}"),
        $"Skrev {started.Files.Count} filer:",
        .. started.Files.Keys.Select(file => $"  {input.Replace('\\', '/').TrimEnd('/')}/{file}"),
        $"Skriv nu, hvor der står «{Stub.Marker}». «check» viser, hvor der mangler noget, og «preview» viser siden. Rapporten kan ikke offentliggøres, før alt er skrevet.",
        sheet,
        $"Et nyt område får filen areas/<område>.json og filen reports/{id.Text}/<område>.json. Brug et af de andre områder som forlæg.",
    ];

    /// <summary>The spreadsheet lies outside the input folder, where only what the program reads may lie. The report stands without it, so a refusal is told and nothing more.</summary>
    private static string WriteSheet(NewReportId id, string input)
    {
        var file = BesideInput.File(input, $"{id.Text}.xlsx");
        if (File.Exists(file))
        {
            return $"{file} findes allerede og er ikke rørt. Et nyt regneark til tallene får du med: import <fil>.xlsx --report {id.Text} --template";
        }

        try
        {
            var sheet = MakeImportTemplate.From(ReadRecord.From(InputFiles.Read(input)).Record.Reports.Single(report => report.Id == id.Text));
            using var written = new FileStream(file, FileMode.CreateNew);
            written.Write(sheet);
            return $"Tallene kan skrives i regnearket {file}. Læs det ind med: import {file} --report {id.Text}";
        }
        catch (Exception fault) when (SystemRefusal.In(fault) is { } refusal)
        {
            return $"Regnearket {file} kunne ikke laves. {SystemRefusal.Text(refusal)}";
        }
    }

    private static string Counted(int areas) => $"{areas} {(areas == 1 ? "område" : "områder")}";

    /// <summary>Hidden files count too: whatever somebody left there is theirs.</summary>
    private static bool HasFiles(string folder) =>
        File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Any());
}
