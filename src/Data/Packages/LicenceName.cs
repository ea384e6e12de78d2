using System.Text.RegularExpressions;

namespace InvestmentModels.Data.Packages;

/// <summary>The name the Open Definition knows a licence by, told from its address.</summary>
internal static partial class LicenceName
{
    /// <returns>Nothing for a licence that is not known: a guess would be a wrong promise.</returns>
    public static string? Of(string url)
    {
        if (PublicDomain().IsMatch(url))
        {
            return "CC0-1.0";
        }

        var licence = Attribution().Match(url);
        return licence.Success ? $"CC-BY{(licence.Groups[1].Success ? "-SA" : string.Empty)}-4.0" : null;
    }

    [GeneratedRegex("^https?://creativecommons\\.org/publicdomain/zero/1\\.0(/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex PublicDomain();

    [GeneratedRegex("^https?://creativecommons\\.org/licenses/by(-sa)?/4\\.0(/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Attribution();
}
