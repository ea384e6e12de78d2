namespace InvestmentModels.Cli;

/// <summary>The few lines a build ends with: what it made, what it found, what to open.</summary>
internal static class Summary
{
    /// <summary>What was written, for those who want no more than that.</summary>
    public static string Line(Outcome outcome, string output)
    {
        var pages = outcome.Made.Count(file => file.EndsWith(".html", StringComparison.Ordinal));
        var data = outcome.Made.Count(file => file.StartsWith("data/v1/", StringComparison.Ordinal));
        return $"Skrev {pages} sider og {data} datafiler i {output}.";
    }

    /// <summary>The figures behind it, and where to look.</summary>
    public static IEnumerable<string> Rest(Outcome outcome, string output) =>
    [
        Figures(outcome),
        .. Newest(outcome),
        .. Seals(outcome),
        $"Åbn {Path.Combine(output, "index.html")}, eller se siden i en browser med: {CommandName.Here} preview",
    ];

    public static string Figures(Outcome outcome) =>
        $"{Counted(outcome.Record.Reports.Count, "rapport", "rapporter")}, {Counted(outcome.Record.Said.Areas.Count, "område", "områder")} og {outcome.Record.Figures.Count} tal med regnestykke.";

    private static string Counted(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>Whoever keeps these lines can later tell whether the site is still the one that was built.</summary>
    private static IEnumerable<string> Seals(Outcome outcome) => outcome.Seals is { } seals
        ? [$"Datasegl (tal og input): {seals.Data}", $"Segl (hele siden): {seals.Site}"]
        : [];

    private static IEnumerable<string> Newest(Outcome outcome)
    {
        if (outcome.Record.Newest is not { } newest)
        {
            yield break;
        }

        var totals = newest.Totals;
        yield return $"{newest.Reported.Title}: {totals.Green.Value:0} grønne, {totals.Yellow.Value:0} gule, {totals.Red.Value:0} røde, {totals.NotAssessed.Value:0} uden farve; {totals.Judged.Value:0} vurderet.";
        var differences = newest.Differences.Count();
        if (differences > 0)
        {
            yield return $"{differences} tal i rapporten er andre end de beregnede: se {newest.Reported.Id}/kontrol/.";
        }
    }
}
