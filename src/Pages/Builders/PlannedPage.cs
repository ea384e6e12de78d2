using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>A page that is built when its turn comes, so that a large site never stands in memory at once.</summary>
/// <param name="Address">Known before it is built.</param>
/// <param name="Build">Makes it; pure, and may run beside others.</param>
public sealed record PlannedPage(string Address, Func<PageView> Build)
{
    /// <summary>A page that is there already.</summary>
    internal static PlannedPage Ready(PageView page) => new(page.Address, () => page);

    /// <summary>The same page with something done to it when it is built.</summary>
    internal PlannedPage Then(Func<PageView, PageView> change) => this with { Build = () => change(Build()) };
}
