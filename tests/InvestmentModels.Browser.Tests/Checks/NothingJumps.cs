namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Nothing a reader sees moves while the page loads, not even when its scripts are late.</summary>
internal sealed class NothingJumps : IPageCheck
{
    /// <summary>Runs before anything of the page.</summary>
    public const string Watch =
        """
        window.jumps = [];
        new PerformanceObserver(list => window.jumps.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        """;

    public IReadOnlyList<Sight> Sights { get; } = [Sight.Phone];

    public string Script =>
        """
        async () => {
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          await new Promise(told => setTimeout(told, 0));
          const jumped = window.jumps.flatMap(jump => jump.sources.map(source => `moved ${jump.value.toFixed(4)}: ${source.node?.outerHTML?.slice(0, 140) ?? source.node?.textContent}`));
          return answer([document], [...jumped, ...(performance.getEntriesByName('first-contentful-paint').length ? [] : ['nothing was painted, so nothing could be seen to move'])]);
        }
        """;
}
