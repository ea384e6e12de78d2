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

    /// <param name="page">What the page shows.</param>
    /// <param name="frame">What stands around it.</param>
    /// <param name="html">The page as it was rendered.</param>
    public static SiteFile From(PageView page, SiteFrameView frame, string html) => new($"{page.Address[1..]}{Name}", Encoding.UTF8.GetBytes(Twin(page, frame, html)));

    private static string Twin(PageView page, SiteFrameView frame, string html)
    {
        var start = html.IndexOf(MainStart, StringComparison.Ordinal);
        var end = html.LastIndexOf(MainEnd, StringComparison.Ordinal) + MainEnd.Length;
        var main = ReadMarkup.Of(WithoutDrawings(html.AsSpan(start..end)));
        return $"{WriteMarkdown.Of(main)}\n---\n\nSiden som HTML: <{frame.Url}{page.Address}>. {MarkdownText.Escape(frame.Organisation)}. Licens: [{MarkdownText.Escape(frame.LicenceName)}]({frame.LicenceUrl}). Datasegl: `{frame.DataSeal}`.\n";
    }

    /// <summary>Drawings are most of a page and tell nothing their summary and table do not: they are cut away before the page is read.</summary>
    private static string WithoutDrawings(ReadOnlySpan<char> html)
    {
        const string Open = "<svg";
        const string Close = "</svg>";
        var kept = new StringBuilder(html.Length);
        while (html.IndexOf(Open, StringComparison.Ordinal) is var start and >= 0)
        {
            kept.Append(html[..start]);
            var inside = 0;
            do
            {
                html = html[start..];
                var isOpening = html.StartsWith(Open, StringComparison.Ordinal);
                inside += isOpening ? 1 : -1;
                html = html[(isOpening ? Open : Close).Length..];
                var next = html.IndexOf(Open, StringComparison.Ordinal);
                var end = html.IndexOf(Close, StringComparison.Ordinal);
                start = next >= 0 && next < end ? next : end;
            }
            while (inside > 0);
        }

        return kept.Append(html).ToString();
    }
}
