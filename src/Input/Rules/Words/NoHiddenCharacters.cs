using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>No text holds a character that nobody sees and that changes what is read: controls, and marks that turn the direction of writing. Neither as it is nor written as an escape.</summary>
internal sealed partial class NoHiddenCharacters : IRule
{
    /// <summary>The first of each line: where there is one there are often more of the same.</summary>
    public IEnumerable<Finding> Check(RuleContext context) => context.Texts.SelectMany(text => Hidden().Matches(text.Text)
        .Select(match => Finding.Error(
            "IM0611",
            text.PlaceOf(match.Index),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Her står et usynligt tegn (U+{Code(match):X4}), som kan ændre, hvad der læses, eller i hvilken rækkefølge. Slet det, og skriv teksten igen.")))
        .DistinctBy(finding => finding.Place.Line));

    /// <summary>Of an escape the number it is written with, otherwise the character's own.</summary>
    private static int Code(Match match) =>
        match.Groups["hex"] is { Success: true } hex ? int.Parse(hex.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : match.Groups["decimal"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture)
        : match.Value switch { "&lrm;" => 0x200E, "&rlm;" => 0x200F, var one => one[0] };

    /// <summary>Tab and the end of a line are none; a carriage return is only where the line does not end.</summary>
    [GeneratedRegex(
        """
        [\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069] | (?<!^)\uFEFF | \r(?!$) | &[lr]rm;
        | (?<!\\)(?:\\\\)*\\u(?<hex>(?i:000[0-8BCEF]|001[0-9A-F]|007F|00[89][0-9A-F]|200[EF]|202[89A-E]|206[6-9]|FEFF))
        | &\#[xX]0*(?<hex>(?i:[0-8BCEF]|1[0-9A-F]|7F|[89][0-9A-F]|200[EF]|202[89A-E]|206[6-9]|FEFF));
        | &\#0*(?<decimal>[0-8]|1[124-9]|2[0-9]|3[01]|12[7-9]|1[34][0-9]|15[0-9]|820[67]|823[2-8]|829[4-7]|65279);
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Hidden();
}
