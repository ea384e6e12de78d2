using System.Net;

namespace InvestmentModels.Site.Markup;

/// <summary>Words as they are written in HTML → as a reader sees them.</summary>
internal static class DecodeMarkup
{
    /// <summary>Where nothing is encoded, as nearly everywhere, it is what was given.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> html) => html.Contains('&') ? WebUtility.HtmlDecode(html.ToString()) : html;
}
