using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Publishing;

/// <summary>A report's facts in canonical form: what is sealed when it is published, and compared ever after.</summary>
/// <remarks>Names and texts are not facts: they may be improved without a correction, and are listed as edited.</remarks>
public static class CanonicalFacts
{
    /// <summary>
    /// Which kinds of facts this program knows. A kind that is new to the program raises it, and its facts say so in <see cref="Fact.Since"/>:
    /// otherwise a newer program would call every older publication changed.
    /// </summary>
    /// <remarks>2: recommendations, targets moved within the year, half-year expectations, proposals to make models permanent.</remarks>
    public const int Edition = 2;

    /// <summary>Every fact of a report, by address in ordinal order.</summary>
    public static IReadOnlyList<Fact> Of(Report report) => [.. ReportFacts(report)
        .Concat(report.Areas.SelectMany(area => AreaFacts(report, area)))
        .Concat(PermanenceFacts.Of(report).Select(fact => fact is null ? null : fact with { Since = 2 }))
        .OfType<Fact>()
        .OrderBy(fact => fact.Address, StringComparer.Ordinal)];

    /// <summary>SHA-256 over <c>address=value</c> lines in ordinal order, lower-case hexadecimal.</summary>
    public static string Digest(IEnumerable<KeyValuePair<string, string>> facts) => Hash(string.Concat(
        facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}={fact.Value}\n")));

    /// <summary>SHA-256 of every text of a report, in Markdown and in JSON, and of its areas' names and purposes, by address.</summary>
    /// <param name="report">The report.</param>
    /// <param name="edition">Only the texts that edition of the facts knows.</param>
    public static IReadOnlyDictionary<string, string> Texts(Report report, int edition = Edition)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add("summary", report.Summary.Markdown);
        Add("title", report.Title);
        foreach (var area in report.Areas)
        {
            Add($"{area.Area.Id}/name", area.Area.Name);
            Add($"{area.Area.Id}/purpose", area.Area.Purpose.Markdown);
            Add($"{area.Area.Id}/sinceLast", area.Texts.SinceLast.Markdown);
            Add($"{area.Area.Id}/remarks", area.Texts.Remarks.Markdown);
            Add($"{area.Area.Id}/nextSteps", area.Texts.NextSteps.Markdown);
            Add($"{area.Area.Id}/outlook/actions", string.Join('\n', area.Outlook?.Actions ?? []));
            if (edition >= 2)
            {
                Add($"{area.Area.Id}/recommendation/reason", area.Recommendation?.Reason ?? string.Empty);
                Add($"{area.Area.Id}/expectation/reason", area.Expectation?.Reason ?? string.Empty);
                Add($"{area.Area.Id}/challenges", string.Join('\n', area.Challenges));
            }

            Add($"{area.Area.Id}/judgement/reason", $"{area.Judgement?.Reason}\n{area.Judgement?.By}");
            foreach (var measure in area.Measures)
            {
                var address = $"{area.Area.Id}/measures/{measure.Measure.Id}";
                Add($"{address}/name", measure.Measure.Name);
                Add($"{address}/reason", $"{measure.Missing?.Reason}\n{measure.ProvisionalReason}\n{measure.Reading}");
            }
        }

        foreach (var (name, text) in edition >= 2 ? PermanenceFacts.Texts(report) : [])
        {
            Add(name, text);
        }

        return texts;

        void Add(string name, string text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                texts.Add($"{report.Id}/{name}", Hash(text.Trim()));
            }
        }
    }

    private static IEnumerable<Fact?> ReportFacts(Report report)
    {
        var at = report.Origin;
        yield return Word(report.Id, "kind", report.Kind, at);
        yield return Number(report.Id, "year", report.Year, at);
        yield return Number($"{report.Id}/rule", "greenFromPercent", report.Rule.GreenFromPercent, report.Rule.Origin);
        if (report.Stated is { } stated)
        {
            var address = $"{report.Id}/stated";
            yield return Number(address, "areas", stated.Areas, stated.Origin);
            yield return Number(address, "models", stated.Models, stated.Origin);
            yield return Number(address, "investmentMillionKroner", stated.InvestmentMillionKroner, stated.Origin);
            yield return Number(address, "fullYearPersons", stated.FullYearPersons, stated.Origin);
            yield return Number(address, "green", stated.Green, stated.Origin);
            yield return Number(address, "yellow", stated.Yellow, stated.Origin);
            yield return Number(address, "red", stated.Red, stated.Origin);
        }
    }

    private static IEnumerable<Fact?> AreaFacts(Report report, AreaReport area)
    {
        var address = $"{report.Id}/{area.Area.Id}";
        yield return Word(address, "method", area.Area.Method, area.Area.Origin);
        yield return Number(address, "number", area.Number, area.Origin);
        yield return Number(address, "investmentMillionKroner", area.InvestmentMillionKroner, area.Origin);
        yield return Number(address, "fullYearPersons", area.FullYearPersons, area.Origin);
        if (area.Stated is { } stated)
        {
            yield return Number($"{address}/stated", "attainmentPercent", stated.AttainmentPercent, stated.Origin);
            yield return Word($"{address}/stated", "colour", stated.Colour, stated.Origin);
            yield return Number($"{address}/stated", "investmentMillionKroner", stated.InvestmentMillionKroner, stated.Origin);
            yield return Number($"{address}/stated", "fullYearPersons", stated.FullYearPersons, stated.Origin);
        }

        if (area.Judgement is { } judgement)
        {
            yield return Word($"{address}/judgement", "colour", (Colour?)judgement.Colour, judgement.Origin);
        }

        if (area.Outlook is { } outlook)
        {
            yield return Number($"{address}/outlook", "meetsTargetIn", outlook.MeetsTargetIn, outlook.Origin);
        }

        if (area.Recommendation is { } recommendation)
        {
            yield return Word($"{address}/recommendation", "decision", recommendation.Decision, recommendation.Origin) with { Since = 2 };
        }

        if (area.Expectation is { } expectation)
        {
            yield return Word($"{address}/expectation", "meetsTarget", (ExpectedOutcome?)expectation.MeetsTarget, expectation.Origin)! with { Since = 2 };
        }

        foreach (var fact in area.Measures.SelectMany(measure => MeasureFacts(address, measure)))
        {
            yield return fact;
        }
    }

    private static IEnumerable<Fact?> MeasureFacts(string area, MeasureReport reported)
    {
        var (address, at, measure) = ($"{area}/measures/{reported.Measure.Id}", reported.Origin, reported.Measure);
        yield return Word(address, "unit", measure.Unit, measure.Origin);
        yield return Word(address, "better", measure.Better, measure.Origin);
        yield return Word(address, "overYears", measure.OverYears, measure.Origin);
        yield return Number(address, "unitsPerJob", measure.UnitsPerJob, measure.Origin);
        yield return Number(address, "target", reported.Target, at);
        for (var step = 0; step < reported.TargetChanges.Count; step++)
        {
            yield return Number($"{address}/earlierTargets", $"{step + 1}", reported.TargetChanges[step].From, at, $"targetChanges/{step}/from")! with { Since = 2 };
        }

        yield return reported.Result is null ? new Fact($"{address}/result", "missing", at.At("missing")) : Number(address, "result", reported.Result, at);
        yield return reported.ProvisionalReason is null ? null : new Fact($"{address}/provisional", "true", at.At("provisional"));
        for (var month = 0; month < reported.Monthly.Count; month++)
        {
            yield return Number($"{address}/monthly", $"{month + 1}", reported.Monthly[month], at, $"monthly/{month}");
        }
    }

    internal static Fact? Number(string address, string name, decimal? number, Origin origin, string? pointer = null) => number is { } known
        ? new Fact($"{address}/{name}", InvariantNumber.Of(known), origin.At(pointer ?? name))
        : null;

    private static Fact? Word<T>(string address, string name, T? member, Origin origin)
        where T : struct, Enum => member is { } known
        ? new Fact($"{address}/{name}", ContractWord.Of(known), origin.At(name))
        : null;

    private static Fact Word<T>(string address, string name, T member, Origin origin)
        where T : struct, Enum => Word(address, name, (T?)member, origin)!;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
