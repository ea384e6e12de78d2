using System.Globalization;

namespace InvestmentModels.Fuzz;

/// <summary>What a fuzz run is asked for.</summary>
/// <param name="Reader">Which reader: json, markdown or spreadsheet.</param>
/// <param name="Time">How long.</param>
/// <param name="Seed">The same seed makes the same first cases.</param>
/// <param name="Out">The folder where cases that broke the reader are kept.</param>
/// <param name="IsInstrumented">Whether this process is the copy that counts which code was reached.</param>
public sealed record FuzzOptions(string Reader, TimeSpan Time, int Seed, string Out, bool IsInstrumented)
{
    /// <summary>How many cases at most, for a run that is to be the same on every machine.</summary>
    public int MostCases { get; init; } = int.MaxValue;

    /// <summary>What is not answered by then is told: a person would have to wait for it.</summary>
    public TimeSpan Slow { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Given to the copy by the program itself.</summary>
    internal const string Instrumented = "--instrumented";

    /// <summary>The options as typed; none where they cannot be understood.</summary>
    public static FuzzOptions? From(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions(string.Empty, TimeSpan.FromMinutes(60), 1, "fuzz-cases", arguments.Contains(Instrumented));
        var named = arguments.Where(argument => argument != Instrumented).ToList();
        for (var at = 0; at + 1 < named.Count; at += 2)
        {
            var value = named[at + 1];
            if (Told(options, named[at], value) is not { } told)
            {
                return null;
            }

            options = told;
        }

        return named.Count % 2 == 0 && FuzzRun.Readers.Contains(options.Reader) ? options : null;
    }

    private static FuzzOptions? Told(FuzzOptions options, string name, string value) => name switch
    {
        "--reader" => options with { Reader = value },
        "--minutes" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes) => options with { Time = TimeSpan.FromMinutes(minutes) },
        "--seed" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => options with { Seed = seed },
        "--out" => options with { Out = value },
        _ => null,
    };
}
