using System.Collections.Concurrent;

namespace InvestmentModels.Browser.Tests;

/// <summary>Every page of both sites, looked at once; the tests read what was said.</summary>
internal static class Inspection
{
    private static readonly Lock Gate = new();
    private static Task<IReadOnlyList<PageAnswer>>? s_answers;

    public static IReadOnlyList<string> Sites { get; } = ["real", "fireaar"];

    /// <summary>Whoever asks first waits for it; the others get the same.</summary>
    public static Task<IReadOnlyList<PageAnswer>> AnswersAsync(IBrowser browser)
    {
        lock (Gate)
        {
            return s_answers ??= InspectAsync(browser);
        }
    }

    /// <summary>One visitor more than the machine has processors: while one waits for the browser, another is served. They share one queue, so that none is idle while there is a page left.</summary>
    private static async Task<IReadOnlyList<PageAnswer>> InspectAsync(IBrowser browser)
    {
        var sites = await Task.WhenAll(Sites.Select(ShownSite.NamedAsync));
        var pages = new ConcurrentQueue<(ShownSite Site, string Address)>(sites.SelectMany(site => site.Addresses.Select(address => (site, address))));
        var answers = await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount + 1).Select(_ => Task.Run(async () =>
        {
            var own = new List<PageAnswer>();
            await using var visitor = await Visitor.StartAsync(browser);
            while (pages.TryDequeue(out var page))
            {
                own.AddRange(await visitor.VisitAsync(page.Site, page.Address));
            }

            return own;
        })));
        return [.. answers.SelectMany(own => own)];
    }
}
