using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>No text says that an area met its target when it did not, or the other way round.</summary>
/// <remarks>
/// Only plain statements about the report's own year are held against the colour: a sentence that denies, expects, or speaks of
/// another year or of one of the measures says something else and is left alone.
/// </remarks>
internal sealed partial class ProseAgreesWithStatus : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) => context.AssessedAreas
        .Where(pair => pair.Area.Assessment.Colour is not null)
        .SelectMany(pair => pair.Area.Reported.Texts.All.Where(words => !words.IsMissing).SelectMany(words => Check(words, pair.Report, pair.Area, context)));

    private static IEnumerable<Finding> Check(Words words, Report report, Computation.ComputedArea area, ReviewContext context)
    {
        var isGreen = area.Assessment.Colour == Colour.Green;
        foreach (Match sentence in Sentence().Matches(words.Markdown))
        {
            var claim = Met().Match(sentence.Value);
            var denies = Denies().IsMatch(sentence.Value);
            if (claim.Success && !IsAboutSomethingElse(sentence.Value, report, area.Area) && (isGreen ? denies && area.Attainment.Percent?.Threshold?.Reached == true : !denies))
            {
                var at = sentence.Index + claim.Index;
                var line = words.Markdown.AsSpan(0, at).Count('\n');
                var column = at - words.Markdown.LastIndexOf('\n', Math.Max(at - 1, 0));
                yield return Finding.Error(
                    "IM0610",
                    new Place(context.Map.Display(words.File), words.FirstLine + line, Math.Max(column, 1)),
                    $"Teksten siger «{claim.Value}», men «{area.Area.Name}» {(isGreen ? "nåede" : "nåede ikke")} målet i {report.Year}. Ret teksten, eller se efter i tallene.");
            }
        }
    }

    private static bool IsAboutSomethingElse(string sentence, Report report, Area area) =>
        Later().IsMatch(sentence)
        || area.Measures.Any(measure => sentence.Contains(measure.Name, StringComparison.OrdinalIgnoreCase))
        || Year().Matches(sentence).Any(year => year.Value != $"{report.Year}");

    [GeneratedRegex(@"[^.!?\n]+(?:\n(?!\s*\n|#|[-*])[^.!?\n]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:(?:om(?:rådet|råderne)|indsatsen|modellen|investeringen)\s+(?:\w+\s+){0,2})?(?:indfri(?:er|ede)|opfyld(?:er|te)|nå(?:r|ede))\s+(?:(?:ikke|samlet|helt|fuldt|ud)\s+)*(?:sit\s+|sine\s+)?(?:mål\b|målet\b|målene\b|måltallet\b|målsætningen\b|målsætninger\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Met();

    [GeneratedRegex(@"\b(?:ikke|ingen|hverken|mangle\w*|uden|næsten)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Denies();

    [GeneratedRegex(@"\b(?:forvent\w*|ventes|vente\w*|vil|skal|kan|kunne|hvis|når\s+(?:de|den|det|området|indsatsen)\s|før|senere|næste|kræve\w*|fremover|målepunkt\w*)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
