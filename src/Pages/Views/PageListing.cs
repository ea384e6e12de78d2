namespace InvestmentModels.Pages.Views;

/// <summary>A page as lists show it: the search, the sitemap, <c>llms.txt</c>. What is left of a page when it is written and let go.</summary>
/// <param name="Address">From the site's root.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Title">Unique on the site.</param>
/// <param name="Description">One sentence.</param>
/// <param name="IsListed">Whether it belongs in lists at all.</param>
/// <param name="IsOfReport">Whether it belongs to a report.</param>
/// <param name="IsDraft">Whether that report is not yet published.</param>
/// <param name="FrontOf">The report it is the front of.</param>
/// <param name="Downloads">Files with the data it shows.</param>
/// <param name="ChangedOn">When what it tells last changed.</param>
public sealed record PageListing(
    string Address,
    PageKind Kind,
    string Title,
    string Description,
    bool IsListed,
    bool IsOfReport,
    bool IsDraft,
    PublishedReportView? FrontOf,
    IReadOnlyList<DownloadView> Downloads,
    DateOnly? ChangedOn)
{
    /// <summary>Whether anybody but those who preview may find it in a list.</summary>
    public bool IsPublic => IsListed && !IsDraft;

    /// <summary>A page in short.</summary>
    public static PageListing Of(PageView page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new PageListing(
            page.Address,
            page.Kind,
            page.Title,
            page.Description,
            page.IsListed,
            page.Edition is not null,
            page.Edition is { IsDraft: true },
            page.FrontOf,
            page.Downloads,
            page.ChangedOn);
    }
}
