namespace InvestmentModels.Browser.Tests;

/// <summary>Someone who has opened a page.</summary>
/// <param name="Site">Whose page it is.</param>
/// <param name="Address">From the site's root.</param>
/// <param name="Page">The page, open.</param>
/// <param name="Unscripted">A page of a browser that runs no script; nothing is open in it.</param>
/// <param name="Console">What the page has complained of so far.</param>
/// <param name="Requests">Everything it has asked for so far.</param>
internal sealed record Visit(ShownSite Site, string Address, IPage Page, IPage Unscripted, IReadOnlyList<string> Console, IReadOnlyList<string> Requests)
{
    public string Url => Site.Url(Address);
}
