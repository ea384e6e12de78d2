using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>No CPR-like numbers, and no e-mail or phone number of an employee: neither in texts nor in any string of the JSON.</summary>
internal sealed partial class NoPersonalData : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var allowed = Digits(context.Record.Publisher.Contact.Phone);
        // The municipality's own contact stands in site.json and is meant to be read.
        var site = context.Map.Display(ReadPublisher.File);
        return context.Texts.Where(text => text.File != site).SelectMany(text => Check(text, allowed));
    }

    private static IEnumerable<Finding> Check(InputText file, string allowed)
    {
        foreach (Match match in Cpr().Matches(file.Text))
        {
            yield return Finding.Error("IM0606", At(match), "Dette ligner et CPR-nummer. Fjern det; personnumre må aldrig offentliggøres.");
        }

        foreach (var match in Emails(file.Text))
        {
            yield return Finding.Error("IM0607", At(match), $"«{match.Value}» er en e-mailadresse. Henvis til afdelingen og kommunens kontaktside i stedet for en medarbejder.");
        }

        foreach (var match in Phones(file.Text).Where(match => Digits(match.Value)[^8..] != (allowed.Length >= 8 ? allowed[^8..] : allowed)))
        {
            yield return Finding.Error("IM0607", At(match), $"«{match.Value.Trim()}» ligner et telefonnummer. Henvis til kommunens hovednummer i site.json.");
        }

        Place At(Match match) => file.PlaceOf(match.Index);
    }

    /// <summary>Most texts have no @, and to look for that is far cheaper than to look at every word for what may stand before one.</summary>
    private static IEnumerable<Match> Emails(string text) => text.Contains('@', StringComparison.Ordinal) ? Email().Matches(text) : [];

    /// <summary>However a number is written, it has eight digits with no more than a space between them; few texts have that.</summary>
    private static IEnumerable<Match> Phones(string text) => EightDigits().IsMatch(text) ? Phone().Matches(text) : [];

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"(?<![0-9])(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Cpr();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]*[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex("[0-9](?: ?[0-9]){7}", RegexOptions.CultureInvariant)]
    private static partial Regex EightDigits();

    /// <summary>Eight digits as Danes write a phone number, in pairs or after a country code; eight digits in one run only after «tlf.».</summary>
    [GeneratedRegex(@"(?<![0-9.,])(?:\+45 ?[0-9]{8}|(?:\+45 )?[0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}|(?i:tlf\.?|telefon|mobil):? ?[0-9]{8})(?![0-9.,]?[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
