namespace InvestmentModels.Browser.Tests;

/// <summary>The search finds what Danish compounds hide, by keyboard, and can be shared.</summary>
public sealed class SearchTests(Chromium chromium) : IAsyncLifetime
{
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync();
        _page = await _context.NewPageAsync();
        await _page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/soeg/"));
    }

    public async ValueTask DisposeAsync()
    {
        await _page.CloseAsync();
        await _context.DisposeAsync();
    }

    [Theory]
    [InlineData("personer", "Helårsperson")]
    [InlineData("PERSONER", "Helårsperson")]
    [InlineData("helaarsperson", "Helårsperson")]
    [InlineData("malopfyldelse", null)]
    [InlineData("maalopfyldelse", "Målopfyldelse")]
    [InlineData("opsoegende", "Opsøgende boligindsats i udsatte boligområder")]
    [InlineData("ac området", "AC-området")]
    [InlineData("fritidsjob 2024", "Fritidsjob – Opfølgning på investeringsmodeller 2024")]
    [InlineData("løntilskud", "AC-området")]
    public async Task Word_WhereverItStands_IsFound(string words, string? title)
    {
        await SearchAsync(words);
        var titles = await TitlesAsync();

        if (title is null)
        {
            Assert.Empty(titles);
        }
        else
        {
            Assert.Contains(title, titles);
        }
    }

    [Fact]
    public async Task Results_BeginWithTitlesThatBeginWithTheWord()
    {
        await SearchAsync("fleksjob");
        var titles = await TitlesAsync();
        var begins = titles.Select(title => title.StartsWith("fleksjob", StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.True(begins[0]);
        Assert.Contains(false, begins);
        Assert.Equal(begins.OrderByDescending(does => does), begins);
    }

    [Fact]
    public async Task Search_ByKeyboard_IsCountedAnnouncedAndShared()
    {
        await _page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/2024/"));
        await _page.FocusAsync("#soeg-felt");
        await _page.Keyboard.TypeAsync("småjob");
        await _page.Keyboard.PressAsync("Enter");
        await _page.WaitForURLAsync("**/soeg/?q=sm%C3%A5job");
        await Task.WhenAll(_page.Locator("#soeg-svar li").First.WaitForAsync());

        var count = (await TitlesAsync()).Count;
        Assert.True(count > 1);
        Assert.Equal($"{count} fund for «småjob».", await _page.Locator("#soeg-status[role=status]").TextContentAsync());

        await _page.FocusAsync("#soeg-felt");
        await _page.Keyboard.PressAsync("End");
        await _page.Keyboard.TypeAsync("xyz");
        await _page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("Ingen fund for «småjobxyz».", await _page.Locator("#soeg-status").TextContentAsync(), StringComparison.Ordinal);
        Assert.EndsWith("/soeg/?q=sm%C3%A5jobxyz", _page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_FollowedAndBack_FindsTheSearchAgain()
    {
        await SearchAsync("helårsperson");
        var titles = await TitlesAsync();
        await _page.Locator("#soeg-svar a").First.ClickAsync();
        await _page.WaitForURLAsync(url => !url.Contains("/soeg/", StringComparison.Ordinal));
        await _page.GoBackAsync();

        Assert.Equal("helårsperson", await _page.InputValueAsync("#soeg-felt"));
        Assert.Equal(titles, await TitlesAsync());
    }

    [Fact]
    public async Task Field_Emptied_ShowsTheWholeListAgain()
    {
        await SearchAsync("fritidsjob");
        Assert.False(await _page.Locator("#soeg-liste").IsVisibleAsync());
        await SearchAsync(" ");

        Assert.True(await _page.Locator("#soeg-liste").IsVisibleAsync());
        Assert.EndsWith("/soeg/", _page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WithoutAScript_StandsThere()
    {
        await using var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/2024/fritidsjob/"));
        await page.FillAsync("#soeg-felt", "fritidsjob");
        await page.PressAsync("#soeg-felt", "Enter");
        await page.WaitForURLAsync("**/soeg/?q=fritidsjob");

        Assert.True(await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Helårsperson" }).First.IsVisibleAsync());
    }

    private async Task SearchAsync(string words)
    {
        await _page.FillAsync("#soeg-felt", words);
        await _page.PressAsync("#soeg-felt", "Enter");
    }

    private async Task<IReadOnlyList<string>> TitlesAsync() =>
        await _page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#soeg-svar li a')].map(link => link.textContent)");
}
