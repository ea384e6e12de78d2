using InvestmentModels.Cli.Preview;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>preview</c>: shows the site on this machine only, builds it again when something changes, and lays findings over the last good site.</summary>
public static class PreviewVerb
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string input, Terminal terminal, CancellationToken stop)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop, terminal.Stop);
        var steps = new TellSteps(terminal);
        using var watch = new WatchFolders([input, BesideInput.LookFolder(input)]);
        var state = new PreviewState();
        state.Show(BuildPreview.After(state.Now, input, steps.Done));
        terminal.Tell(state.Now.Findings);

        var (server, port) = await PreviewServer.StartAsync(state, terminal, ends.Token);
        await using (server)
        {
            await terminal.Out.WriteLineAsync($"Siden vises på http://localhost:{port}/ og følger med, når du gemmer. Stop med Ctrl-C.");
            // The server hears when the system asks the program to end; Ctrl-C the program hears itself.
            using var asked = CancellationTokenSource.CreateLinkedTokenSource(ends.Token, server.Lifetime.ApplicationStopping);
            await FollowAsync(state, watch, input, terminal, asked.Token);
            await server.StopAsync(CancellationToken.None);
        }

        return ExitCode.Done;
    }

    private static async Task FollowAsync(PreviewState state, WatchFolders watch, string input, Terminal terminal, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await watch.ChangedAsync(stop);
                state.Show(BuildPreview.After(state.Now, input));
                terminal.Tell(state.Now.Findings);
                terminal.Say(state.Now.IsCurrent ? "Siden er bygget igen." : "Der er fejl. Den seneste side, der var i orden, bliver vist.");
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception fault) when (SystemRefusal.In(fault) is { } refusal)
            {
                // A file is being written, or the folder moved: what is shown stays until the next change.
                terminal.Say(SystemRefusal.Text(refusal));
            }
        }
    }
}
