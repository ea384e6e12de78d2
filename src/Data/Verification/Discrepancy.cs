using System.Text;

namespace InvestmentModels.Data.Verification;

/// <summary>Something on a published site that is not what the rest of the site says it is.</summary>
/// <param name="File">The file of the site.</param>
/// <param name="Where">The place in it, e.g. the way through the JSON; empty for the file as a whole.</param>
/// <param name="Problem">What differs, in Danish.</param>
public sealed record Discrepancy(string File, string Where, string Problem)
{
    private const int LongestLine = 400;

    /// <summary>One line, whatever the site may hold: its texts are not ours and could try to write over the terminal.</summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        foreach (var rune in $"{File}: {(Where.Length == 0 ? string.Empty : $"{Where}: ")}{Problem}".EnumerateRunes())
        {
            if (line.Length >= LongestLine)
            {
                return line.Append('…').ToString();
            }

            line.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format ? "\uFFFD" : rune.ToString());
        }

        return line.ToString();
    }
}
