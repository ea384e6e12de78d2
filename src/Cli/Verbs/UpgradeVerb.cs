using InvestmentModels.Input;
using InvestmentModels.Input.Migrations;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>upgrade</c>: moves older input to the current version, in place. With a finding nothing is written.</summary>
public static class UpgradeVerb
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string input, Terminal terminal)
    {
        var upgrade = UpgradeInput.From(InputFiles.Read(input));
        terminal.Tell(upgrade.Findings);
        if (upgrade.Findings.HasErrors)
        {
            terminal.Say("Ingen filer er opdateret. Ret fejlene, og prøv igen.");
            return ExitCode.Findings;
        }

        WriteInputFiles.To(input, upgrade.Files.ToDictionary(file => file.File, file => file.Bytes.ToArray(), StringComparer.Ordinal));
        if (upgrade.Files.Count == 0)
        {
            terminal.Answer($"Ingen filer i {input} er fra en ældre version end {InputVersion.Current}. Intet er skrevet.");
            return ExitCode.Done;
        }

        terminal.Answer($"Opdaterede {upgrade.Files.Count} {(upgrade.Files.Count == 1 ? "fil" : "filer")} til version {InputVersion.Current}:");
        foreach (var file in upgrade.Files)
        {
            terminal.Answer($"  {input.Replace('\\', '/').TrimEnd('/')}/{file.File}: fra version {file.From}");
        }

        terminal.Answer("Kør «schema», så hjælpen i editoren passer til, og derefter «check».");
        return ExitCode.Done;
    }
}
