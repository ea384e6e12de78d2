namespace InvestmentModels.Browser.Tests;

/// <summary>The register of models can be filtered and sorted in the browser, and a view of it shared.</summary>
public sealed class RegisterTests(Chromium chromium) : IAsyncLifetime
{
    private const string Table = "table[data-table=modeller]";

    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync();
        _page = await _context.NewPageAsync();
        await _page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/modeller/"));
    }

    public async ValueTask DisposeAsync()
    {
        await _page.CloseAsync();
        await _context.DisposeAsync();
    }

    [Fact]
    public async Task Filter_ByDepartment_ShowsItsModelsSaysHowManyAndCanBeShared()
    {
        var all = await RowsAsync();
        await _page.SelectOptionAsync(".table-controls select >> nth=0", "mso");
        var some = await RowsAsync();

        Assert.InRange(some, 1, all - 1);
        Assert.StartsWith($"{some} af {all}", await _page.Locator(".table-controls [role=status] >> nth=0").TextContentAsync(), StringComparison.Ordinal);

        await _page.GotoAsync(_page.Url);
        Assert.Equal(some, await RowsAsync());
    }

    [Fact]
    public async Task Sort_ByKeyboard_OrdersTheRowsAndSaysSo()
    {
        var heading = _page.Locator($"{Table} thead th >> nth=0");
        await heading.Locator("button").FocusAsync();
        await _page.Keyboard.PressAsync("Enter");

        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        var names = await _page.EvaluateAsync<string[]>($"() => [...document.querySelectorAll('{Table} tbody th')].map(cell => cell.innerText.trim())");
        var sorted = await _page.EvaluateAsync<string[]>("names => [...names].sort(new Intl.Collator('da', { numeric: true }).compare)", names);
        Assert.Equal(sorted, names);
    }

    private async Task<int> RowsAsync() => await _page.EvaluateAsync<int>($"() => [...document.querySelectorAll('{Table} tbody tr')].filter(row => row.getClientRects().length > 0).length");
}
