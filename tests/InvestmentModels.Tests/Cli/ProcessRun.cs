using System.Diagnostics;

namespace InvestmentModels.Tests.Cli;

/// <summary>What a program in a process of its own answered.</summary>
/// <param name="Code">To the shell.</param>
/// <param name="Told">Results and messages, each in full.</param>
internal sealed record ProcessRun(int Code, string Told)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Runs it to its end.</summary>
    /// <param name="program">A program on the path, or a path.</param>
    /// <param name="folder">Where it is run.</param>
    /// <param name="arguments">As it gets them.</param>
    public static async Task<ProcessRun> Of(string program, string folder, params IEnumerable<string> arguments)
    {
        using var process = Started(program, folder, arguments);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Patience);
        try
        {
            var told = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop.Token), process.StandardError.ReadToEndAsync(stop.Token));
            await process.WaitForExitAsync(stop.Token);
            return new ProcessRun(process.ExitCode, string.Concat(told));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Starts it, and leaves it to the caller to read and to end.</summary>
    public static Process Started(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What runs the tests tells the programs it starts about itself; what is started here stands alone.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("DOTNET_CLI", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return Process.Start(start)!;
    }
}
