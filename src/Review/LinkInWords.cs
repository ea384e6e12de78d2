using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review;

/// <summary>Leads a broken link on a page back to the text somebody wrote.</summary>
public static class LinkInWords
{
    /// <summary>The finding for a link that leads nowhere, placed in the text it came from, or on the page where no text holds it.</summary>
    /// <param name="address">Where it would lead, from the site's root.</param>
    /// <param name="target">As it stands on the page: what a relative link was written as.</param>
    /// <param name="why">Danish: what is not there.</param>
    /// <param name="onPage">Where it stands on the page.</param>
    /// <param name="context">The texts and their places.</param>
    public static IEnumerable<Finding> Findings(string address, string target, string why, Place onPage, ReviewContext context)
    {
        var lines = context.Record.Said.AllWords
            .SelectMany(words => words.Markdown.Split('\n').Select((line, index) => new Line(words, line, index)))
            .ToList();
        var places = Places(lines, address, context);
        if (places.Count == 0)
        {
            // What stands in a text with a sign that addresses may not hold, or as a relative link, stands otherwise on the page.
            places = Places([.. lines.Select(line => line with { Text = Uri.UnescapeDataString(line.Text) })], Uri.UnescapeDataString(target), context);
        }

        return places.DefaultIfEmpty(InTextOf(onPage, context) ?? onPage)
            .Select(place => Finding.Error("IM0701", place, $"Linket til «{OneLine(address)}» fører ingen steder hen: {why}. Ret adressen, eller fjern linket."));
    }

    private static IReadOnlyList<Place> Places(IReadOnlyList<Line> lines, string link, ReviewContext context) => [.. lines
        .Where(line => line.Text.Contains($"]({link}", StringComparison.Ordinal))
        .Select(line => new Place(context.Map.Display(line.Words.File), line.Words.FirstLine + line.Index, line.Text.IndexOf($"]({link}", StringComparison.Ordinal) + 3))];

    /// <summary>The beginning of the text a page is made of: a link can be written in more ways than are looked for.</summary>
    private static Place? InTextOf(Place onPage, ReviewContext context) => context.Record.Said.AllWords
        .Where(words => words.File.Split('/')[1..^1].Append(Path.GetFileNameWithoutExtension(words.File)).SequenceEqual(onPage.File.Split('/')[..^1]))
        .Select(words => new Place(context.Map.Display(words.File), words.FirstLine, 1))
        .FirstOrDefault();

    /// <summary>An address can hold a line break written as an escape; a finding is one line.</summary>
    private static string OneLine(string address) => string.Concat(address.Select(letter => char.IsControl(letter) ? ' ' : letter));

    private sealed record Line(Words Words, string Text, int Index);
}
