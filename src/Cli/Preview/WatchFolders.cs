using System.Threading.Channels;

namespace InvestmentModels.Cli.Preview;

/// <summary>Tells when something in a folder changes: once for a burst of changes, as an editor makes them when it saves.</summary>
internal sealed class WatchFolders : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="folders">Those that exist are watched, with everything below them.</param>
    public WatchFolders(IEnumerable<string> folders)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Tell();
            watcher.Created += (_, _) => Tell();
            watcher.Deleted += (_, _) => Tell();
            watcher.Renamed += (_, _) => Tell();
            // More changes than the system could remember are a change too.
            watcher.Error += (_, _) => Tell();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Returns when something has changed and it has been quiet for a moment.</summary>
    public async Task ChangedAsync(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        do
        {
            await Task.Delay(Quiet, stop);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private void Tell() => _changes.Writer.TryWrite(true);
}
