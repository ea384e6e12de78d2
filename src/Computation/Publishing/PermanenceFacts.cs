using InvestmentModels.Model;

namespace InvestmentModels.Computation.Publishing;

/// <summary>What a report proposes to make permanent, as facts: which models, measures and years, and every figure the proposal prints.</summary>
internal static class PermanenceFacts
{
    public static IEnumerable<Fact?> Of(Report report)
    {
        if (report.Permanence is not { } permanence)
        {
            yield break;
        }

        var address = $"{report.Id}/permanence";
        if (permanence.Stated is { } stated)
        {
            yield return CanonicalFacts.Number($"{address}/stated", "models", stated.Models, stated.Origin);
            yield return CanonicalFacts.Number($"{address}/stated", "investmentMillionKroner", stated.InvestmentMillionKroner, stated.Origin);
        }

        foreach (var fact in Rows(permanence).SelectMany(row => Row($"{address}/{row.AreaId}", row)))
        {
            yield return fact;
        }
    }

    /// <summary>The notes, by the address of their row.</summary>
    public static IEnumerable<(string Name, string Text)> Texts(Report report) => report.Permanence is not { } permanence ? [] :
    [
        ("permanence/note", permanence.Stated?.Note ?? string.Empty),
        .. Rows(permanence).Select(row => ($"permanence/{row.AreaId}/note", row.Stated?.Note ?? string.Empty)),
    ];

    /// <summary>An area proposed twice is told by the findings; here its address is used once.</summary>
    private static IEnumerable<PermanenceProposal> Rows(Permanence permanence) => permanence.Proposals.DistinctBy(row => row.AreaId, StringComparer.Ordinal);

    private static IEnumerable<Fact?> Row(string address, PermanenceProposal row)
    {
        yield return List("models", row.Models);
        yield return List("measures", row.Measures);
        yield return List("years", row.Years.Select(year => $"{year}"));
        if (row.Stated is not { } stated)
        {
            yield break;
        }

        yield return CanonicalFacts.Number($"{address}/stated", "target", stated.Target, stated.Origin);
        yield return CanonicalFacts.Number($"{address}/stated", "result", stated.Result, stated.Origin);
        yield return CanonicalFacts.Number($"{address}/stated", "attainmentPercent", stated.AttainmentPercent, stated.Origin);
        yield return CanonicalFacts.Number($"{address}/stated", "investmentMillionKroner", stated.InvestmentMillionKroner, stated.Origin);
        foreach (var year in stated.ByYear.DistinctBy(year => year.Year))
        {
            yield return CanonicalFacts.Number($"{address}/stated/years/{year.Year}", "target", year.Target, year.Origin);
            yield return CanonicalFacts.Number($"{address}/stated/years/{year.Year}", "result", year.Result, year.Origin);
        }

        Fact List(string name, IEnumerable<string> items) => new($"{address}/{name}", string.Join(',', items), row.Origin.At(name));
    }
}
