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
        return
        [
            .. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} at {node.Target}: {node.Html}")),
            .. result.Incomplete.SelectMany(rule => rule.Nodes.Where(node => !IsDecidedElsewhere(rule.Id, node.Html)).Select(node => $"undecided {rule.Id} at {node.Target}: {node.Html}")),
        ];
    }

    /// <summary>What axe leaves open and another check decides, each with its reason.</summary>
    private static bool IsDecidedElsewhere(string rule, string html) => rule == "color-contrast" && (
        // axe cannot tell what lies behind text in a drawing: ChartTextStandsOut measures it.
        html.StartsWith("<text ", StringComparison.Ordinal) || html.StartsWith("<tspan ", StringComparison.Ordinal)
        // A single arrow or mark, hidden from those who listen: the words beside it say the same.
        || html.StartsWith("<span aria-hidden=\"true\">", StringComparison.Ordinal)
        || html.StartsWith("<span class=\"shape\" aria-hidden=\"true\">", StringComparison.Ordinal));
}
