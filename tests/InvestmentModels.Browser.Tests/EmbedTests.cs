using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace InvestmentModels.Browser.Tests;

/// <summary>A chart shown inside another page is there, fits, and leads out of the frame.</summary>
public sealed class EmbedTests(Chromium chromium)
{
    private static readonly AxeRunOptions Options = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } };

    [Theory]
    [InlineData("real")]
    [InlineData("fireaar")]
    public async Task EveryEmbeddedChart_InANarrowFrame_IsShownWithoutScrollingSideways(string name)
    {
        var site = await ShownSite.NamedAsync(name);
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 600 } });
        var page = await context.NewPageAsync();
        var problems = new List<string>();
        page.Console += (_, message) => problems.Add(message.Text);
        foreach (var address in site.Embeds)
        {
            await page.GotoAsync(site.Url(address));
            problems.AddRange(await page.EvaluateAsync<string[]>(
                """
                () => [
                  ...(document.scrollingElement.scrollWidth <= innerWidth ? [] : ['scrolls sideways']),
                  ...([...document.querySelectorAll('svg')].some(svg => svg.checkVisibility()) ? [] : ['shows no drawing']),
                  ...[...document.querySelectorAll('svg a')].map(link => `a link inside the drawing: ${link.outerHTML.slice(0, 100)}`),
                ].map(problem => `${location.pathname}: ${problem}`)
                """));
        }

        Assert.NotEmpty(site.Embeds);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("real", "/2024/indlejr/oversigt/")]
    [InlineData("fireaar", "/omraader/ledige-i-job/indlejr/maalopfyldelse/")]
    public async Task EmbeddedChart_ForEveryReader_IsFit(string name, string address)
    {
        var site = await ShownSite.NamedAsync(name);
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Url(address));

        Assert.Empty((await page.RunAxe(Options)).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
    }

    /// <summary>The other page lies on another origin, as it would.</summary>
    [Fact]
    public async Task Frame_OnAnotherOrigin_ShowsTheChart_AndSaysWhichReportAndThatThereIsANewer()
    {
        var site = await ShownSite.NamedAsync("fireaar");
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        // A place on another server of this machine where there is no page, and so no policy of ours.
        await page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/findes-ikke"));
        await page.EvaluateAsync("url => { document.body.innerHTML = `<iframe src='${url}' width='600' height='900'></iframe>`; }", site.Url("/2024/indlejr/oversigt/"));
        var frame = page.FrameLocator("iframe");

        await frame.Locator("figure.chart").WaitForAsync();
        var source = await frame.Locator("main > .by").TextContentAsync();
        Assert.Contains("Opfølgning på investeringsmodeller 2024", source, StringComparison.Ordinal);
        Assert.Contains("Der er kommet en nyere opfølgning", source, StringComparison.Ordinal);
    }
}
