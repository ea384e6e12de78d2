using InvestmentModels.Data.Workbooks;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>import</c>: reads figures from a spreadsheet into a report's files. It shows what changes, and writes only when told to, all or nothing.</summary>
public static class ImportVerb
{
    /// <param name="file">The spreadsheet to read, or with <paramref name="isTemplate"/> the one to make.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="isTemplate">Whether the template is asked for.</param>
    /// <param name="isAgreed">Whether the changes are to be written.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string file, string report, bool isTemplate, bool isAgreed, string input, Terminal terminal)
    {
        var files = InputFiles.Read(input);
        var reading = ReadRecord.From(files);
        if (reading.Findings.HasErrors)
        {
            terminal.Tell(Errors(reading.Findings));
            terminal.Say("Der er fejl i de tal og tekster, regnearket skal læses ind i, så intet er skrevet. Ret fejlene, og prøv igen.");
            return ExitCode.Findings;
        }

        if (reading.Record.Reports.FirstOrDefault(known => known.Id == report) is not { } said)
        {
            terminal.Error.WriteLine($"Rapporten «{report}» findes ikke. Kendte rapporter: {string.Join(", ", reading.Record.Reports.Select(known => known.Id))}.");
            return ExitCode.Usage;
        }

        return isTemplate ? WriteTemplate(file, said, terminal) : Import(file, said, isAgreed, files, reading, terminal);
    }

    /// <summary>Never over a file that is there: it may be filled in already.</summary>
    private static int WriteTemplate(string file, Report report, Terminal terminal)
    {
        if (File.Exists(file))
        {
            terminal.Say($"{file} findes allerede, så intet er skrevet. Vælg et andet navn, eller flyt filen.");
            return ExitCode.Findings;
        }

        using (var written = new FileStream(file, FileMode.CreateNew))
        {
            written.Write(MakeImportTemplate.From(report));
        }

        terminal.Answer($"Skrev {file} med {Told.Count(report.Areas.Sum(area => area.Measures.Count), "målepunkt", "målepunkter")}. Udfyld arket «Status», og læs det ind med: import {file} --report {report.Id}");
        return ExitCode.Done;
    }

    private static int Import(string file, Report report, bool isAgreed, InputFiles files, InputReading reading, Terminal terminal)
    {
        var import = ImportFigures.From(file, Content(file), report, reading.Record, files);
        if (import.Findings.HasErrors)
        {
            terminal.Tell(import.Findings);
            terminal.Say("Regnearket kan ikke læses ind, som det er, så intet er skrevet. Ret det, og prøv igen.");
            return ExitCode.Findings;
        }

        var unread = import.Unread.Count == 0 ? Array.Empty<string>() : [$"Kolonner, der ikke er læst: {string.Join(", ", import.Unread.Select(heading => $"«{heading}»"))}."];
        if (import.Changes.Count == 0)
        {
            terminal.Answer($"{Told.Count(import.Read, "tal", "tal")} i {file} er læst, og ingen af dem er nye. Intet er skrevet.", unread);
            return ExitCode.Done;
        }

        terminal.Answer($"{Told.Count(import.Changes.Count, "tal", "tal")} i {report.Id} bliver ændret:", [.. import.Changes.Select(Told.Change), .. unread]);
        var after = files with { Files = Changed(files, import.Files) };
        var left = NewErrors(files, after);

        // A draft's texts are written after its figures. What is published must be whole at every moment.
        var stopping = reading.Record.IsDraft(report) ? Errors(ReadRecord.From(after).Findings) : left;
        if (stopping.HasErrors)
        {
            terminal.Tell(stopping);
            terminal.Say("Med de tal ville rapporten få fejlene herover, så intet er skrevet. Linjerne er, som filerne ville se ud bagefter.");
            return ExitCode.Findings;
        }

        if (!isAgreed)
        {
            terminal.Answer("Intet er skrevet endnu. Skriv det samme med --yes for at gemme tallene.");
            return ExitCode.Done;
        }

        WriteInputFiles.To(files.DisplayRoot, import.Files);
        terminal.Answer($"Skrev {Told.Count(import.Files.Count, "fil", "filer")}: {string.Join(", ", import.Files.Keys)}.");
        if (left.HasErrors)
        {
            terminal.Tell(left);
            terminal.Say("Tallene er gemt. De kræver, at I nu retter eller skriver det, der står herover.");
        }

        return ExitCode.Done;
    }

    /// <summary>The file's content, but no more of it than is needed to see that it is too large.</summary>
    private static byte[] Content(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(stream.Length, ImportFigures.LargestFile + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static SortedDictionary<string, byte[]> Changed(InputFiles files, IReadOnlyDictionary<string, byte[]> changes)
    {
        var all = new SortedDictionary<string, byte[]>(files.Files.ToDictionary(), StringComparer.Ordinal);
        foreach (var (file, bytes) in changes)
        {
            all[file] = bytes;
        }

        return all;
    }

    /// <summary>What <c>check</c> would refuse afterwards and did not before. Lines may have moved, so they do not count.</summary>
    private static FindingSet NewErrors(InputFiles before, InputFiles after)
    {
        var known = Errors(Pipeline.Run(before).Findings).Select(finding => (finding.Code, finding.Place.File, finding.Message)).ToHashSet();
        var found = new FindingSet();
        found.AddRange(Errors(Pipeline.Run(after).Findings).Where(finding => !known.Contains((finding.Code, finding.Place.File, finding.Message))));
        return found;
    }

    private static FindingSet Errors(FindingSet findings)
    {
        var errors = new FindingSet();
        errors.AddRange(findings.Where(finding => finding.Severity == Severity.Error));
        return errors;
    }
}
