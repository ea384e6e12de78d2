using InvestmentModels.Diagnostics;

namespace InvestmentModels.Cli;

/// <summary>Where results and messages go: results to one stream, messages to the other.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages and findings.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>All findings, one a line, sorted, with a count below.</summary>
    public void Tell(FindingSet findings)
    {
        foreach (var finding in findings)
        {
            Error.WriteLine(finding);
        }

        if (findings.Count > 0)
        {
            Error.WriteLine($"{Count(findings, Severity.Error, "fejl", "fejl")}, {Count(findings, Severity.Warning, "advarsel", "advarsler")}.");
        }
    }

    private static string Count(FindingSet findings, Severity severity, string one, string many)
    {
        var count = findings.Count(finding => finding.Severity == severity);
        return $"{count} {(count == 1 ? one : many)}";
    }
}
