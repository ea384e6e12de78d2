namespace InvestmentModels.Browser.Tests;

/// <summary>Every page of the real site, below a base path.</summary>
public sealed class RealSiteTests(Chromium chromium) : EveryPageTests(chromium, Site)
{
    private const string Site = "real";

    public static TheoryData<string> Pages => [.. ShownSite.Named(Site).Addresses];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_ForEveryReader_IsFit(string address) => IsFitAsync(address);
}
