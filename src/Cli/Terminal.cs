using InvestmentModels.Diagnostics;
using InvestmentModels.Diagnostics.Formats;

namespace InvestmentModels.Cli;

/// <summary>The other end: where results and messages go, how much is wanted, and whether somebody asked to stop.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and findings.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>Whether messages are shown on a screen that understands colour, to somebody who has not refused it.</summary>
    public bool WelcomesColour { get; init; }

    /// <summary>Whether messages are coloured in this run.</summary>
    public bool HasColour { get; init; }

    /// <summary>How much is said.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>Cancelled when the user asks to stop (Ctrl-C).</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The console of this process.</summary>
    /// <param name="environment">Value of an environment variable, if it is set.</param>
    /// <param name="isScreen">Whether messages reach a screen and not a file or a pipe.</param>
    public static Terminal OfConsole(Func<string, string?> environment, bool isScreen) => new(Console.Out, Console.Error)
    {
        // https://no-color.org: set to anything but nothing, it means no.
        WelcomesColour = isScreen && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb",
    };

    /// <summary>The same terminal, with what this run's options say.</summary>
    public Terminal With(Verbosity verbosity, ColourChoice colour) => this with
    {
        Verbosity = verbosity,
        HasColour = colour == ColourChoice.Always || (colour == ColourChoice.Auto && WelcomesColour),
    };

    /// <summary>The findings this level of verbosity shows, one a line, sorted, with a count of all below.</summary>
    public void Tell(FindingSet findings)
    {
        var shown = new FindingSet();
        shown.AddRange(findings.Where(finding => finding.Severity <= Mildest));
        Error.Write(new TextFormat(HasColour).Of(shown));
        TellCount(findings);
    }

    /// <summary>How many findings there are; nothing when there are none.</summary>
    public void TellCount(FindingSet findings)
    {
        if (findings.Count > 0)
        {
            Say($"{Count(findings, Severity.Error, "fejl", "fejl")}, {Count(findings, Severity.Warning, "advarsel", "advarsler")}.");
        }
    }

    /// <summary>A message, unless only errors are wanted.</summary>
    public void Say(string message) => WriteFrom(Verbosity.Minimal, Error, message);

    /// <summary>A result in one line, and the rest of it for those who want more than that.</summary>
    public void Answer(string line, params IEnumerable<string> rest)
    {
        WriteFrom(Verbosity.Minimal, Out, line);
        foreach (var more in rest)
        {
            WriteFrom(Verbosity.Normal, Out, more);
        }
    }

    private Severity Mildest => Verbosity switch
    {
        Verbosity.Quiet => Severity.Error,
        Verbosity.Minimal => Severity.Warning,
        _ => Severity.Note,
    };

    private void WriteFrom(Verbosity level, TextWriter stream, string line)
    {
        if (Verbosity >= level)
        {
            stream.WriteLine(line);
        }
    }

    private static string Count(FindingSet findings, Severity severity, string one, string many)
    {
        var count = findings.Count(finding => finding.Severity == severity);
        return $"{count} {(count == 1 ? one : many)}";
    }
}
