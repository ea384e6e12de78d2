using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>Every figure a text refers to exists.</summary>
internal sealed partial class ProseRefersToKnownFigures : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) => context.Record.Said.AllWords.SelectMany(words => Check(words, context));

    private static IEnumerable<Finding> Check(Words words, ReviewContext context)
    {
        var lines = words.Markdown.Split('\n');
        var isCalculation = false;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];

            // With another mark after it, it is a piece of code in a sentence, and what follows it is shown.
            if (line.StartsWith("```", StringComparison.Ordinal) && !line.TrimStart('`').Contains('`', StringComparison.Ordinal))
            {
                isCalculation = line.Trim() == "```regnestykke";
                continue;
            }

            var references = isCalculation && line.Trim().Length > 0
                ? [new WrittenReference(line.Trim(), line.Length - line.TrimStart().Length)]
                : Reference().Matches(line).Select(match => new WrittenReference(match.Groups[1].Value.Trim(), match.Index));
            foreach (var (address, column) in references.Where(reference => !context.Record.Figures.ContainsKey(reference.Address) && !FollowsFromBrokenFile(reference.Address, context)))
            {
                yield return Finding.Error(
                    "IM0601",
                    new Place(context.Map.Display(words.File), words.FirstLine + index, column + 1),
                    $"Tallet «{address}» findes ikke i data. Skriv rapport/område/tal, fx 2024/fritidsjob/attainment.");
            }
        }
    }

    /// <summary>A figure may be missing only because its file is broken; that has been told already.</summary>
    private static bool FollowsFromBrokenFile(string address, ReviewContext context) => address.Split('/') switch
    {
        ["catalogues", var year, ..] => context.BrokenFiles.Contains(context.Map.Display($"catalogues/{year}/catalogue.json")),
        ["economy", ..] => context.BrokenFiles.Contains(context.Map.Display("economy.json")),
        ["models", ..] => context.BrokenFiles.Any(file => file.StartsWith(context.Map.Display("areas/"), StringComparison.Ordinal)),
        [var report, "totals", ..] => context.BrokenFiles.Any(file => file.StartsWith(context.Map.Display($"reports/{report}/"), StringComparison.Ordinal)),
        [var report, var area, ..] => new[] { $"reports/{report}/{area}.json", $"reports/{report}/report.json", $"areas/{area}.json" }
            .Any(file => context.BrokenFiles.Contains(context.Map.Display(file))),
        _ => false,
    };

    [GeneratedRegex(@"\{\{(.*?)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    private sealed record WrittenReference(string Address, int Column);
}
