using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>Every page of the site, not yet built.</summary>
/// <param name="Pages">Each on its own, in the order of their addresses' making.</param>
/// <param name="Last">Those that list the others: the search, and the page for lost addresses. Made from all of the others in short, in the same order.</param>
public sealed record SitePlan(IReadOnlyList<PlannedPage> Pages, Func<IReadOnlyList<PageListing>, IReadOnlyList<PageView>> Last)
{
    /// <summary>The address of every page but those of single charts, as often as it is wanted.</summary>
    public IEnumerable<string> Addresses => [.. Pages.Select(page => page.Address), Builders.Addresses.Search, Builders.Addresses.NotFound];

    /// <summary>Every page at once, those of single charts last: for a small site, or where only the addresses are wanted.</summary>
    public IReadOnlyList<PageView> Build()
    {
        var pages = Pages.AsParallel().AsOrdered().Select(page => page.Build()).ToList();
        IReadOnlyList<PageView> all = [.. pages, .. Last([.. pages.Select(PageListing.Of)])];
        return [.. all, .. all.SelectMany(BuildEmbeds.Of)];
    }
}
