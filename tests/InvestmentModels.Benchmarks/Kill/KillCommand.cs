using System.CommandLine;
using System.Diagnostics;
using InvestmentModels.Benchmarks.Generate;

namespace InvestmentModels.Benchmarks.Kill;

/// <summary><c>kill</c>: kills a program that writes a site, again and again, and looks whether a site was ever lost.</summary>
internal static class KillCommand
{
    public static Command Make()
    {
        var times = new Option<int>("--times") { Description = "How often to kill.", DefaultValueFactory = _ => 400 };
        var seed = new Option<uint>("--seed") { Description = "Where the waiting times are drawn from.", DefaultValueFactory = _ => 1 };
        var command = new Command("kill", "Kills a program that writes a site, and looks whether a site was ever lost.") { times, seed };
        command.SetAction(parsed => Run(parsed.GetValue(times), parsed.GetValue(seed), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(int times, uint seed, TextWriter console)
    {
        var draw = new Draw(seed);
        var folder = Directory.CreateTempSubdirectory("investmentmodels-kill-");
        var output = Path.Combine(folder.FullName, "output");
        var (lost, editions, left) = (0, new HashSet<int>(), 0);
        try
        {
            for (var time = 0; time < times; time++)
            {
                KillOne(output, draw);
                left += Directory.Exists($"{output}.investmentmodels") ? 1 : 0;
                if (NumberedSite.Found(output) is { } edition)
                {
                    editions.Add(edition);
                }
                else
                {
                    lost++;
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        console.WriteLine(FormattableString.Invariant($"Killed {times} times, {left} of them while something was being written; {editions.Count} different sites were found whole, {lost} were lost."));
        return lost == 0 && editions.Count > 1 && left > 0 ? 0 : 1;
    }

    /// <summary>Lets it write an edition or two, and kills it somewhere in the next: what one takes is what the last one took.</summary>
    private static void KillOne(string output, Draw draw)
    {
        using var writer = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Itself(), "rewrite", "--output", output]) { RedirectStandardOutput = true })!;
        writer.StandardOutput.ReadLine();
        var since = Stopwatch.StartNew();
        writer.StandardOutput.ReadLine();
        var wait = since.Elapsed * (draw.Between(0, 110) / 100.0);
        // The wait is what is tried: nothing tells from outside how far a writing has come.
        since.Restart();
        while (since.Elapsed < wait)
        {
            Thread.SpinWait(100);
        }

        writer.Kill();
        writer.WaitForExit();
    }

    /// <summary>Started with <c>dotnet file.dll</c> the process is <c>dotnet</c>, which needs the file again.</summary>
    private static string[] Itself() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(KillCommand).Assembly.Location] : [];
}
