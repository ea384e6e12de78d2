using System.Text.RegularExpressions;

namespace InvestmentModels.Browser.Tests;

/// <summary>A report's areas can be narrowed down, any table can be sorted, and the view can be shared.</summary>
public sealed class TableTests(Chromium chromium) : IAsyncLifetime
{
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync();
        _page = await _context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _page.CloseAsync();
        await _context.DisposeAsync();
    }

    [Theory]
    [InlineData("real", "/2024/", "farve", "yellow", 3, 15)]
    [InlineData("real", "/2024/", "placering", "job-sundhed-og-ydelse", 3, 15)]
    [InlineData("fireaar", "/2025/", "afdeling", "soc", 3, 6)]
    public async Task Areas_NarrowedDown_AreCountedAnnouncedAndShared(string site, string page, string filter, string key, int shown, int all)
    {
        await _page.GotoAsync((await ShownSite.NamedAsync(site)).Url(page));
        var label = await _page.EvaluateAsync<string>($"() => document.querySelector('th[data-column={filter}][data-filter]').dataset.filter");
        await _page.Locator(".table-controls label", new PageLocatorOptions { HasTextRegex = new Regex($"^{label}") }).Locator("select").SelectOptionAsync(key);

        Assert.Equal(shown, await VisibleRowsAsync());
        Assert.Equal($"{shown} af {all} områder vises.", await _page.Locator(".table-controls:has(select) [role=status]").TextContentAsync());
        Assert.False(await _page.Locator("table[data-table=omraader] tfoot").IsVisibleAsync(), "a total of all areas stands below some of them");
        Assert.Contains($"{filter}={key}", _page.Url, StringComparison.Ordinal);

        await _page.GotoAsync(_page.Url);
        Assert.Equal(shown, await VisibleRowsAsync());
    }

    [Fact]
    public async Task TableWithoutAName_Sorted_SaysSoAndCanBeShared()
    {
        await _page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/2024/kontrol/"));
        var table = _page.Locator(".table-scroll table", new PageLocatorOptions { HasText = "Afstand til grænsen for grøn" });
        var button = table.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Målopfyldelse" });
        await button.FocusAsync();
        await _page.Keyboard.PressAsync("Enter");

        var shown = await PercentsAsync(table);
        Assert.Equal(shown.Order(), shown);
        Assert.Contains("sorter=maalopfyldelse", _page.Url, StringComparison.Ordinal);

        await _page.GotoAsync(_page.Url);
        Assert.Equal(shown, await PercentsAsync(table));
    }

    [Fact]
    public async Task LinkIntoAFoldedRegnestykke_OpensIt()
    {
        await _page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/2024/"));
        await _page.Locator(".key-figures a.figure").First.ClickAsync();

        Assert.True(await _page.EvaluateAsync<bool>("() => document.querySelector(':target').checkVisibility({ contentVisibilityAuto: true })"));
    }

    private Task<int> VisibleRowsAsync() => _page.Locator("table[data-table=omraader] tbody tr:visible").CountAsync();

    private static async Task<IReadOnlyList<decimal>> PercentsAsync(ILocator table) =>
        [.. await table.EvaluateAsync<decimal[]>("table => [...table.tBodies[0].rows].map(row => Number(row.cells[1].querySelector('[data-value]').dataset.value))")];
}
