using InvestmentModels.Diagnostics;
using InvestmentModels.Pages.Prose;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Checks;

/// <summary>Leads the broken links of pages back to the texts somebody wrote.</summary>
public static class LinkInWords
{
    /// <summary>A finding for each link that leads nowhere, in every text it came from, or on the page where no text holds it.</summary>
    /// <param name="broken">What leads nowhere.</param>
    /// <param name="texts">Every text of the input; read only where something is broken.</param>
    /// <param name="display">A file of the input as the user would write it.</param>
    public static IEnumerable<Finding> Findings(IReadOnlyList<BrokenLink> broken, IEnumerable<LinkedText> texts, Func<string, string> display)
    {
        IReadOnlyList<LinkedText> all = broken.Count == 0 ? [] : [.. texts];
        return broken.SelectMany(link => In(Texts(link, all), link, display)
            .DefaultIfEmpty(all.Where(text => IsOf(text, link)).Select(text => new Place(display(text.File), text.FirstLine, 1)).FirstOrDefault(link.Place))
            .Select(place => Finding.Error("IM0701", place, $"Linket til «{OneLine(link.Address)}» fører ingen steder hen: {link.Why}. Ret adressen, eller fjern linket.")));
    }

    /// <summary>The same words can lead elsewhere from another page: where the page's own text holds the link, no other is looked in.</summary>
    private static IEnumerable<LinkedText> Texts(BrokenLink link, IReadOnlyList<LinkedText> all)
    {
        var own = all.Where(text => IsOf(text, link) && text.Links.Any(written => !written.Url.StartsWith('/') && IsShownAs(written, link))).ToList();
        return own.Count > 0 ? own : all;
    }

    private static IEnumerable<Place> In(IEnumerable<LinkedText> texts, BrokenLink link, Func<string, string> display) => texts
        .SelectMany(text => text.Links.Where(written => IsShownAs(written, link)).Select(written => new Place(display(text.File), written.Line, written.Column)));

    /// <summary>The page encodes what an address may not hold; both are held against each other without.</summary>
    private static bool IsShownAs(WrittenLink written, BrokenLink link) =>
        Uri.UnescapeDataString(RelativeAddress.OfWritten(FileAddress.Of(link.Place.File), written.Url)) == Uri.UnescapeDataString(link.Target);

    /// <summary>Whether the page is the text's own: <c>pages/om.md</c> is shown at <c>om/</c>, <c>reports/2025/fritidsjob.md</c> at <c>2025/fritidsjob/</c>.</summary>
    private static bool IsOf(LinkedText text, BrokenLink link) =>
        text.File.Split('/')[1..^1].Append(Path.GetFileNameWithoutExtension(text.File)).SequenceEqual(link.Place.File.Split('/')[..^1]);

    /// <summary>An address can hold a line break written as an escape; a finding is one line.</summary>
    private static string OneLine(string address) => string.Concat(address.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
