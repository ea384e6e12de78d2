namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>No cookie, nothing in any storage.</summary>
internal sealed class NothingIsKept : IPageCheck
{
    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        var cookies = await page.Context.CookiesAsync();
        var kept = await page.EvaluateAsync<string[]>(
            """
            async () => [
              ...Object.keys(localStorage).map(key => `localStorage ${key}`),
              ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
              ...(await indexedDB.databases()).map(database => `indexedDB ${database.name}`),
              ...(await caches.keys()).map(cache => `cache ${cache}`),
            ]
            """);
        return [.. cookies.Select(cookie => $"cookie {cookie.Name}"), .. kept];
    }
}
