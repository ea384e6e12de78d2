using InvestmentModels.Diagnostics;

namespace InvestmentModels.Review;

/// <summary>Leads a broken link on a page back to the text somebody wrote.</summary>
public static class LinkInWords
{
    /// <summary>The finding for a link that leads nowhere, placed in the text it came from, or on the page where no text holds it.</summary>
    /// <param name="address">Where it would lead, from the site's root.</param>
    /// <param name="why">Danish: what is not there.</param>
    /// <param name="onPage">Where it stands on the page.</param>
    /// <param name="context">The texts and their places.</param>
    public static IEnumerable<Finding> Findings(string address, string why, Place onPage, ReviewContext context)
    {
        var places = context.Record.Said.AllWords
            .SelectMany(words => words.Markdown.Split('\n').Select((line, index) => (words, line, index)))
            .Where(found => found.line.Contains($"]({address}", StringComparison.Ordinal))
            .Select(found => new Place(
                context.Map.Display(found.words.File), found.words.FirstLine + found.index, found.line.IndexOf($"]({address}", StringComparison.Ordinal) + 3))
            .DefaultIfEmpty(onPage);
        return places.Select(place => Finding.Error("IM0701", place, $"Linket til «{address}» fører ingen steder hen: {why}. Ret adressen, eller fjern linket."));
    }
}
