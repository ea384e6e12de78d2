using System.Text;

namespace InvestmentModels.Diagnostics.Formats;

/// <summary>One line a finding, in the form editors and build logs make clickable.</summary>
/// <example><c>input/reports/2024/fritidsjob.json(12,18): error IM0304: …</c></example>
/// <param name="HasColour">Whether the severity and the code are coloured; the words say the same without.</param>
public sealed record TextFormat(bool HasColour = false) : IFindingFormat
{
    private const string Reset = "\u001b[0m";

    /// <inheritdoc/>
    public string Of(FindingSet findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(Line(finding)).Append('\n');
        }

        return text.ToString();
    }

    private string Line(Finding finding)
    {
        if (!HasColour)
        {
            return OneLine.Of(finding.ToString());
        }

        var word = OneLine.Of($"{Finding.Word(finding.Severity)} {finding.Code}");
        return $"{OneLine.Of(finding.Place.ToString())}: {Colour(finding.Severity)}{word}{Reset}: {OneLine.Of(finding.Message)}";
    }

    /// <summary>The terminal's own red, yellow and cyan, so that its user's palette decides the contrast.</summary>
    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[31m",
        Severity.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    };
}
