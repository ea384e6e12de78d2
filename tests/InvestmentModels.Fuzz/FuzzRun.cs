using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InvestmentModels.Fuzz.Coverage;
using InvestmentModels.Fuzz.Mutations;
using InvestmentModels.Fuzz.Readers;

namespace InvestmentModels.Fuzz;

/// <summary>Cases that reach code no case reached before are kept and changed further; a case that breaks the reader, or takes too long, is written to a file.</summary>
public static class FuzzRun
{
    /// <summary>What is not answered by then never will be.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    /// <summary>The readers that can be asked for.</summary>
    public static IReadOnlyList<string> Readers { get; } = ["json", "markdown", "spreadsheet"];

    /// <returns>0 where nothing broke, 1 otherwise.</returns>
    public static int With(FuzzOptions options, TextWriter told)
    {
        var reader = AllReaders.Named(options.Reader, RepositoryRoot.Path);
        var state = new FuzzState(options.Seed, reader);
        var clock = Stopwatch.StartNew();
        var nextTold = TimeSpan.Zero;
        for (var cases = 0; cases < options.MostCases && clock.Elapsed < options.Time; cases++)
        {
            var given = state.Next();
            if (Broken(reader, given, state, options.Slow) is { } fault && state.IsFirst(fault))
            {
                Directory.CreateDirectory(options.Out);
                var path = Path.Combine(options.Out, $"{options.Reader}-{given.Name}");
                File.WriteAllBytes(path, given.Bytes.ToArray());
                told.WriteLine($"BROKEN {path}: {fault}");
                if (fault.StartsWith("hang", StringComparison.Ordinal))
                {
                    return 1;
                }
            }

            if (clock.Elapsed > nextTold)
            {
                told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:0} s: {state}"));
                nextTold = clock.Elapsed + TimeSpan.FromSeconds(30);
            }
        }

        told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Reader}, seed {options.Seed}, {clock.Elapsed.TotalMinutes:0.0} min: {state}"));
        return state.Faults > 0 ? 1 : 0;
    }

    /// <summary>What is wrong with how a case is answered; none where nothing is.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is thrown is what is looked for.")]
    private static string? Broken(IReaderUnderTest reader, FuzzCase given, FuzzState state, TimeSpan slow)
    {
        var watch = Stopwatch.StartNew();
        var answered = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    Reached.Clear();
                    var answer = reader.Read(given, () => state.IsNew(given));
                    state.Keep(given, answer);
                    return null;
                }
                catch (Exception fault)
                {
                    return fault.ToString();
                }
            },
            CancellationToken.None,
            TaskCreationOptions.None,
            TaskScheduler.Default);
        return !answered.Wait(Hang) ? $"hang: no answer after {Hang.TotalSeconds} s"
            : answered.Result ?? (watch.Elapsed > slow ? $"slow: {watch.Elapsed.TotalSeconds:0} s" : null);
    }
}
