using System.Diagnostics;
using System.Globalization;

namespace InvestmentModels.Benchmarks.Measure;

/// <summary>Runs a program once and looks at the clock and at its memory.</summary>
internal static class RunProgram
{
    private const int MillisecondsBetweenLooks = 10;

    /// <exception cref="InvalidOperationException">The program did not end well.</exception>
    public static Sample Once(string program, IEnumerable<string> arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var told = process.StandardOutput.ReadToEndAsync();
        var (most, busy) = (0.0, 0.0);
        while (!process.WaitForExit(MillisecondsBetweenLooks))
        {
            (most, busy) = (Math.Max(most, Megabytes(process.Id)), Busy(process) ?? busy);
        }

        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Sample(seconds, busy, most)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {told.Result}");
    }

    /// <summary>Processor time so far; the system forgets it when the process ends, so the last look counts.</summary>
    private static double? Busy(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            // It has just ended.
            return null;
        }
    }

    /// <summary>The most the system has seen so far; 0 where it does not tell.</summary>
    private static double Megabytes(int process)
    {
        var file = FormattableString.Invariant($"/proc/{process}/status");
        try
        {
            return File.ReadLines(file).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
                ? double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024
                : 0;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
