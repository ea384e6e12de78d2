using System.Globalization;

namespace InvestmentModels.Benchmarks.Measure;

/// <summary>What one run took.</summary>
/// <param name="Seconds">By the clock on the wall.</param>
/// <param name="ProcessorSeconds">On all processors together.</param>
/// <param name="Megabytes">Of memory, at most.</param>
internal sealed record Sample(double Seconds, double ProcessorSeconds, double Megabytes)
{
    /// <summary>Median, least and most, e.g. <c>1.70 (1.53–1.94)</c>.</summary>
    public static string Spread(IEnumerable<double> values, string form)
    {
        var sorted = values.Order().ToList();
        return $"{Text(sorted[sorted.Count / 2])} ({Text(sorted[0])}–{Text(sorted[^1])})";

        string Text(double value) => value.ToString(form, CultureInfo.InvariantCulture);
    }
}
