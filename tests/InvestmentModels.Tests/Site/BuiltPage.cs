using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace InvestmentModels.Tests.Site;

/// <summary>A page of the site as a browser reads it.</summary>
/// <param name="Path">From the site's root, without a leading slash, e.g. <c>2024/index.html</c>.</param>
/// <param name="Document">Its content.</param>
internal sealed record BuiltPage(string Path, IHtmlDocument Document)
{
    /// <summary>Its address from the site's root.</summary>
    public string Address => $"/{Path[..^"index.html".Length]}";

    public static BuiltPage Read(string path, string html) => new(path, new HtmlParser().ParseDocument(html));

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public override string ToString() => Path;
}
