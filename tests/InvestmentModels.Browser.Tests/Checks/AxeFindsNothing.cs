using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>axe finds no violation, and nothing it cannot decide: what is incomplete counts as a violation.</summary>
internal sealed class AxeFindsNothing : IPageCheck
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        var result = await page.RunAxe(Options);
        return [.. result.Violations.Concat(result.Incomplete).SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} at {node.Target}: {node.Html}"))];
    }
}
