using InvestmentModels.Browser.Tests.Checks;

namespace InvestmentModels.Browser.Tests;

/// <summary>Every page of the real site and of the four-year site, in a real browser.</summary>
public sealed class EveryPageTests(Chromium chromium)
{
    private static readonly IReadOnlyList<IPageCheck> Checks =
    [
        new AxeFindsNothing(),
        new FirstTabIsTheSkipLink(),
        new EveryStopShowsFocus(),
        new NothingScrollsSideways(),
        new LargeTextIsNotCut(),
        new TablesCanBeReached(),
        new StatusIsMoreThanColour(),
        new ForcedColoursKeepCharts(),
        new PrintShowsEverything(),
        new NothingMoves(),
        new NothingIsKept(),
    ];

    public static TheoryData<string, string> Pages => ShownSite.EveryPage;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ForEveryReader_IsFit(string site, string address)
    {
        var problems = new List<string>();
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, Locale = "da-DK" });
        await ShownSite.Named(site).ServeAsync(context, request => problems.Add($"{nameof(NothingIsKept)}: {request}"));
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                problems.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => problems.Add($"script: {error}");

        await page.GotoAsync(ShownSite.Named(site).Url(address));
        foreach (var check in Checks)
        {
            problems.AddRange((await check.RunAsync(page)).Select(problem => $"{check.GetType().Name}: {problem}"));
        }

        Assert.Empty(problems);
    }
}
