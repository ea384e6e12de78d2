using InvestmentModels.Diagnostics;
using InvestmentModels.Pages.Prose;

namespace InvestmentModels.Site.Checks;

/// <summary>Leads the broken links of pages back to the texts somebody wrote.</summary>
public static class LinkInWords
{
    private const string IndexFile = "index.html";

    /// <summary>A finding for each link that leads nowhere, in every text it came from, or on the page where no text holds it.</summary>
    /// <param name="broken">What leads nowhere.</param>
    /// <param name="texts">Every text of the input; read only where something is broken.</param>
    /// <param name="display">A file of the input as the user would write it.</param>
    public static IEnumerable<Finding> Findings(IReadOnlyList<BrokenLink> broken, IEnumerable<LinkedText> texts, Func<string, string> display)
    {
        IReadOnlyList<LinkedText> all = broken.Count == 0 ? [] : [.. texts];
        return broken.SelectMany(link => all
            .SelectMany(text => text.Links.Where(written => IsShownAs(written, link)).Select(written => new Place(display(text.File), written.Line, written.Column)))
            .DefaultIfEmpty(InTextOf(link.Place, all, display) ?? link.Place)
            .Select(place => Finding.Error("IM0701", place, $"Linket til «{OneLine(link.Address)}» fører ingen steder hen: {link.Why}. Ret adressen, eller fjern linket.")));
    }

    /// <summary>The page encodes what an address may not hold; both are held against each other without.</summary>
    private static bool IsShownAs(WrittenLink written, BrokenLink link) =>
        Uri.UnescapeDataString(ReadWrittenLinks.OnPage(written.Url, PageOf(link))) == Uri.UnescapeDataString(link.Target);

    private static string PageOf(BrokenLink link) =>
        $"/{(link.Place.File.EndsWith(IndexFile, StringComparison.Ordinal) ? link.Place.File[..^IndexFile.Length] : link.Place.File)}";

    /// <summary>The beginning of the text a page is made of, for a link that stands there in no way that is known.</summary>
    private static Place? InTextOf(Place onPage, IReadOnlyList<LinkedText> texts, Func<string, string> display) => texts
        .Where(text => text.File.Split('/')[1..^1].Append(Path.GetFileNameWithoutExtension(text.File)).SequenceEqual(onPage.File.Split('/')[..^1]))
        .Select(text => new Place(display(text.File), text.FirstLine, 1))
        .FirstOrDefault();

    /// <summary>An address can hold a line break written as an escape; a finding is one line.</summary>
    private static string OneLine(string address) => string.Concat(address.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
