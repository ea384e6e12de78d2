namespace InvestmentModels.Browser.Tests;

/// <summary>Every page of the four-year test site, at the root.</summary>
public sealed class FourYearSiteTests(Chromium chromium) : EveryPageTests(chromium, Site)
{
    private const string Site = "fireaar";

    public static TheoryData<string> Pages => [.. ShownSite.Named(Site).Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_ForEveryReader_IsFit(string address) => IsFitAsync(address);
}
