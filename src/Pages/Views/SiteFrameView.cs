namespace InvestmentModels.Pages.Views;

/// <summary>What stands around every page.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Organisation">The municipality.</param>
/// <param name="Url">The site's absolute address, without a closing slash.</param>
/// <param name="Language">Of the texts.</param>
/// <param name="Navigation">The menu.</param>
/// <param name="Pages">All prose pages, for the footer.</param>
/// <param name="ContactName">The department to ask.</param>
/// <param name="ContactPhone">The municipality's main number.</param>
/// <param name="ContactUrl">The contact page, where there is one.</param>
/// <param name="AccessibilityStatement">The statement the law requires.</param>
/// <param name="LicenceName">Terms of reuse.</param>
/// <param name="LicenceUrl">Their text.</param>
/// <param name="DataSeal">The beginning of the data seal.</param>
/// <param name="Manifest">Where the whole seals and every checksum stand.</param>
public sealed record SiteFrameView(
    string Title,
    string Organisation,
    string Url,
    string Language,
    IReadOnlyList<LinkView> Navigation,
    IReadOnlyList<LinkView> Pages,
    string ContactName,
    string ContactPhone,
    string? ContactUrl,
    string AccessibilityStatement,
    string LicenceName,
    string LicenceUrl,
    string DataSeal,
    string Manifest)
{
    /// <summary>Reports and corrections, the newest first; empty where none has a date, and then there is no feed.</summary>
    public IReadOnlyList<FeedEntryView> Feed { get; init; } = [];

    /// <summary>The path of the site's address: empty, or e.g. <c>/investeringsmodeller</c>.</summary>
    public string BasePath => new Uri(Url).AbsolutePath.TrimEnd('/');

    /// <summary>Pictures of reports that were drawn for this site; without one a page is shared with the site's own.</summary>
    public IReadOnlyList<SharePictureView> SharePictures { get; init; } = [];

    /// <summary>Format and size of the files that can be fetched, by address.</summary>
    public IReadOnlyDictionary<string, string> FileKinds { get; init; } = new Dictionary<string, string>();
}
