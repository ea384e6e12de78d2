namespace InvestmentModels.Cli.Preview;

/// <summary>The one place the preview changes: what is shown now, and whoever waits for the next.</summary>
internal sealed class PreviewState
{
    private volatile Shown _shown = new(PreviewedSite.Nothing);

    /// <summary>What is shown now.</summary>
    public PreviewedSite Now => _shown.Site;

    /// <summary>Shows something else, and wakes those who wait.</summary>
    public void Show(PreviewedSite site)
    {
        var before = _shown;
        _shown = new Shown(site);
        before.Replaced.SetResult();
    }

    /// <summary>What is shown as soon as it is another version than the one known.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public async Task<PreviewedSite> AfterAsync(int version, CancellationToken stop)
    {
        for (var shown = _shown; ; shown = _shown)
        {
            if (shown.Site.Version != version)
            {
                return shown.Site;
            }

            await shown.Replaced.Task.WaitAsync(stop);
        }
    }

    private sealed record Shown(PreviewedSite Site)
    {
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
