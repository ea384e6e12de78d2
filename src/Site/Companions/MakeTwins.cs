using System.Text;
using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Companions;

/// <summary>A page's Markdown twin: what stands in its main part, at the same address.</summary>
/// <remarks>
/// Made from the page as it was rendered, so that the two cannot say different things. Charts are told by their headline, summary and table; links lead
/// from page to page as they do in HTML.
/// </remarks>
internal static class MakeTwins
{
    public const string Name = "index.md";

    private const string MainStart = "<main ";
    private const string MainEnd = "</main>";

    /// <summary>Characters; most twins are smaller.</summary>
    private const int FirstGuess = 16 * 1024;

    /// <param name="page">What the page shows.</param>
    /// <param name="frame">What stands around it.</param>
    /// <param name="html">The page as it was rendered.</param>
    public static SiteFile From(PageView page, SiteFrameView frame, string html)
    {
        var start = html.IndexOf(MainStart, StringComparison.Ordinal);
        var end = html.LastIndexOf(MainEnd, StringComparison.Ordinal) + MainEnd.Length;
        var text = new StringBuilder(FirstGuess);
        WriteMarkdown.Of(ReadMarkup.Of(html.AsMemory(start..end)), text);
        text.Append($"\n---\n\nSiden som HTML: <{frame.Url}{page.Address}>. {MarkdownText.Escape(frame.Organisation)}. Licens: [{MarkdownText.Escape(frame.LicenceName)}]({frame.LicenceUrl}). Datasegl: `{frame.DataSeal}`.\n");
        return new SiteFile($"{page.Address[1..]}{Name}", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
