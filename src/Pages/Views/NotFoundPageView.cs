namespace InvestmentModels.Pages.Views;

/// <summary>What a server shows at an address where there is nothing.</summary>
/// <param name="Ways">Where to go instead.</param>
public sealed record NotFoundPageView(IReadOnlyList<LinkView> Ways) : PageView
{
    /// <inheritdoc/>
    public override bool IsListed => false;
}
