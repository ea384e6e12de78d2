namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>No cookie, nothing in any storage, nobody at work behind the page.</summary>
internal sealed class NothingIsKept : IVisitCheck
{
    public async Task<Answer> AskAsync(Visit visit)
    {
        var cookies = await visit.Page.Context.CookiesAsync();
        var kept = await visit.Page.EvaluateAsync<string[]>(
            """
            async () => [
              ...Object.keys(localStorage).map(key => `localStorage ${key}`),
              ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
              ...(await indexedDB.databases()).map(database => `indexedDB ${database.name}`),
              ...(await caches.keys()).map(cache => `cache ${cache}`),
              ...(await navigator.serviceWorker.getRegistrations()).map(worker => `service worker ${worker.scope}`),
            ]
            """);
        return Answer.Of(6, [.. cookies.Select(cookie => $"cookie {cookie.Name}"), .. kept]);
    }
}
