using System.Text;

namespace InvestmentModels.Diagnostics.Formats;

/// <summary>Workflow commands that GitHub Actions turns into annotations on the changed lines.</summary>
/// <example><c>::error file=input/site.json,line=7,col=3,title=IM0103::Feltet «sprog» findes ikke her.</c></example>
public sealed record GitHubFormat : IFindingFormat
{
    /// <inheritdoc/>
    public string Of(FindingSet findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(Command(finding)).Append('\n');
        }

        return text.ToString();
    }

    private static string Command(Finding finding) => FormattableString.Invariant(
        $"::{Word(finding.Severity)} file={Property(finding.Place.File)},line={finding.Place.Line},col={finding.Place.Column},title={Property(finding.Code)}::{Data(finding.Message)}");

    /// <summary>GitHub's word for the mildest kind is not ours.</summary>
    private static string Word(Severity severity) => severity == Severity.Note ? "notice" : Finding.Word(severity);

    /// <summary>The percent sign first, or it would escape the escapes. What would write on the log otherwise is told by its code.</summary>
    private static string Data(string text) => OneLine.Of(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));

    /// <summary>Between the commas a colon and a comma mean something.</summary>
    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
