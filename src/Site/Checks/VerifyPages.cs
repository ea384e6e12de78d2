using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InvestmentModels.Data.Verification;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Site.Checks;

/// <summary>Every figure on every page is the data's, in what programs read and in what people read; and every page shows the data's own seal.</summary>
internal static partial class VerifyPages
{
    public static IReadOnlyList<Discrepancy> In(IReadOnlyList<SiteFile> files, VerifiedData data)
    {
        var pages = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var found = new IReadOnlyList<Discrepancy>[pages.Count];
        Parallel.For(0, pages.Count, page => found[page] = [.. Page(pages[page].Path, Encoding.UTF8.GetString(pages[page].Bytes.Span), data)]);
        return [.. found.SelectMany(discrepancies => discrepancies)];
    }

    private static IEnumerable<Discrepancy> Page(string path, string html, VerifiedData data)
    {
        var (line, counted) = (1, 0);
        foreach (var shown in FindShownFigures.In(html))
        {
            line += html.AsSpan(counted..shown.Offset).Count('\n');
            counted = shown.Offset;
            if (Problem(shown, data.Figures) is { } problem)
            {
                yield return new Discrepancy(path, string.Create(CultureInfo.InvariantCulture, $"{shown.Address ?? "data-figure"} (linje {line})"), problem);
            }
        }

        if (data.Seals is { } seals && DataSeal().Match(html) is { Success: true } seal && seal.Groups[1].Value != Fingerprints.Seal(seals.Data))
        {
            yield return new Discrepancy(path, "datasegl", $"Her står «{seal.Groups[1].Value}», men datasegl i listen over filer begynder med «{Fingerprints.Seal(seals.Data)}».");
        }
    }

    private static string? Problem(ShownFigure shown, IReadOnlyDictionary<string, decimal> figures)
    {
        if (shown.Address is null || shown.Value is null)
        {
            return "Et tal på siden siger ikke, hvilket tal i data det er, på den måde programmet skriver det.";
        }

        if (!figures.TryGetValue(shown.Address, out var value))
        {
            return "Tallet findes ikke i data.";
        }

        return shown.Value != Numbers.Invariant(value)
            ? $"data-value er {shown.Value}, men i data står {Numbers.Invariant(value)}."
            : ShowsNumber(shown.Text, value) ? null : $"Der står «{shown.Text}», men i data står {Numbers.Plain(value)}.";
    }

    /// <summary>Whether a number stands in a text, written in one of the ways the pages write numbers. «9 under grænsen» is how −9 is told.</summary>
    private static bool ShowsNumber(string text, decimal value) => WrittenNumber().Matches(text)
        .Select(match => match.Value)
        .Any(written => new[] { value, Math.Abs(value) }.Any(number => written == Numbers.Plain(number) || written == Numbers.Amount(number)));

    [GeneratedRegex("\u2212?[0-9]+(?:[.,][0-9]+)*\u2026?", RegexOptions.CultureInvariant)]
    private static partial Regex WrittenNumber();

    [GeneratedRegex("<code id=\"datasegl\">([^<]*)<", RegexOptions.CultureInvariant)]
    private static partial Regex DataSeal();
}
