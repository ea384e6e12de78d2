using InvestmentModels.Input.Sources;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>init</c>: writes a small, whole example to begin from. It never writes into a folder that holds anything.</summary>
public static class InitVerb
{
    /// <summary>What <c>build</c> looks for where it is run.</summary>
    private const string Input = "input";

    /// <param name="folder">The folder to begin in; made if it is not there.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string folder, Terminal terminal)
    {
        if (IsTaken(folder))
        {
            terminal.Say($"{folder} har allerede filer, så intet er skrevet. Vælg en mappe, der er tom eller ikke findes.");
            return ExitCode.Findings;
        }

        var files = ExampleFiles.All();
        WriteInputFiles.To(Path.Combine(folder, Input), files);
        terminal.Answer(
            $"Skrev {files.Count} filer i {folder.Replace('\\', '/').TrimEnd('/')}/{Input}: en opdigtet kommune med to områder og to rapporter.",
            "Gå ind i mappen. Så bygger «build» siden, og «preview» viser den.",
            $"Ret først {Input}/site.json: hvem I er, sidens adresse og licensen. Områder, rapporter og tekster er eksempler; erstat dem med jeres egne.");
        return ExitCode.Done;
    }

    /// <summary>Hidden files count too: whatever somebody left there is theirs.</summary>
    private static bool IsTaken(string folder) => File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any());
}
