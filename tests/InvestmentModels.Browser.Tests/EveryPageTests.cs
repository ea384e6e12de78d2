using InvestmentModels.Browser.Tests.Checks;

namespace InvestmentModels.Browser.Tests;

/// <summary>Every page of a site, in a real browser.</summary>
public abstract class EveryPageTests(Chromium chromium, string site)
{
    private static readonly IReadOnlyList<IPageCheck> Checks =
    [
        new AxeFindsNothing(),
        new ChartTextStandsOut(),
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

    protected async Task IsFitAsync(string address)
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

        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }
}
