namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Nothing a reader sees moves while the page loads, not even when its scripts are late.</summary>
internal sealed class NothingJumps : IPageCheck
{
    /// <summary>Runs before anything of the page.</summary>
    public const string Watch =
        """
        window.jumps = [];
        window.painted = new Promise(painted => new PerformanceObserver(painted).observe({ type: 'paint', buffered: true }));
        window.jumpWatch = new PerformanceObserver(list => window.jumps.push(...list.getEntries()));
        window.jumpWatch.observe({ type: 'layout-shift', buffered: true });
        """;

    public IReadOnlyList<Sight> Sights { get; } = [Sight.Phone];

    public string Script =>
        """
        async () => {
          const wasPainted = await Promise.race([window.painted, new Promise(late => setTimeout(() => late(null), 10000))]);
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const jumped = [...window.jumps, ...window.jumpWatch.takeRecords()].flatMap(jump => jump.sources.map(source => `moved ${jump.value.toFixed(4)}: ${source.node?.outerHTML?.slice(0, 140) ?? source.node?.textContent}`));
          return answer([document], [...jumped, ...(wasPainted ? [] : ['nothing was painted, so nothing could be seen to move'])]);
        }
        """;
}
