using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>A figure of the data is never typed in a text: a bare number beside one of the data's own words is.</summary>
internal sealed partial class FiguresAreReferences : WordsRule
{
    protected override IEnumerable<Finding> Check(Model.Words words, RuleContext context)
    {
        var text = Fence().Replace(words.Markdown, match => new string(' ', match.Length));
        foreach (Match match in NumberBesideKnownWord().Matches(text))
        {
            var number = match.Groups["number"];
            if (!Year().IsMatch(number.Value))
            {
                yield return Finding.Error(
                    "IM0609",
                    PlaceOf(words, number.Index, context),
                    $"Tallet {number.Value} står ved «{match.Groups["word"].Value}». Skriv det som en henvisning til data, fx {{{{2024/fritidsjob/attainment}}}}, så det altid passer.");
            }
        }
    }

    /// <summary>At most two words between, in the same sentence.</summary>
    [GeneratedRegex(
        """
        (?:(?<word>\b(?:målopfyldelse\w*|mål(?:et|ene|tal\w*)?|status|investering(?:en|er|erne|s)?|helårsperson\w*)\b)(?:[^\S\n]+[^\s.!?:;{}]+){0,2}[^\S\n]+(?<number>(?<![\w{/.,-])[0-9][0-9.]*(?:,[0-9]+)?)(?![\w}/-])
        |(?<number>(?<![\w{/.,-])[0-9][0-9.]*(?:,[0-9]+)?)(?![\w}/.-])(?:[^\S\n]+[^\s!?:;{}]+){0,2}[^\S\n]+(?<word>\b(?:målopfyldelse\w*|mål(?:et|ene|tal\w*)?|status|investering(?:en|er|erne|s)?|helårsperson\w*)\b))
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NumberBesideKnownWord();

    [GeneratedRegex(@"^(19|20|21)[0-9]{2}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
