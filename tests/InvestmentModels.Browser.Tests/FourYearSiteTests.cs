namespace InvestmentModels.Browser.Tests;

/// <summary>Pages of the four-year test site, at the root.</summary>
public sealed class FourYearSiteTests(Chromium chromium) : EveryPageTests(chromium, Site)
{
    private const string Site = "fireaar";

    /// <summary>What the real site has no example of: months, a half year, a draft, four years, three departments.</summary>
    public static TheoryData<string> Pages => ["/2025/", "/2025/ledige-i-job/", "/2026-halvaar/", "/2026/", "/omraader/ledige-i-job/", "/omraader/bolig-foerst/", "/afdelinger/soc/"];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_ForEveryReader_IsFit(string address) => IsFitAsync(address);
}
