using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>An area's facts as a publication holds them. Whatever is written there is read without an exception: it can be edited by hand.</summary>
/// <param name="Publication">The publication.</param>
/// <param name="Address">The area's address, e.g. <c>2024/fritidsjob</c>.</param>
internal sealed record PublishedFacts(Publication Publication, string Address)
{
    private const string Then = "som offentliggjort";

    public decimal? Number(string name) => InvariantNumber.Read(Publication.Facts.GetValueOrDefault($"{Address}/{name}"));

    public T? Word<T>(string name)
        where T : struct, Enum => Publication.Facts.TryGetValue($"{Address}/{name}", out var word) ? ContractWord.Read<T>(word) : null;

    /// <summary>Every measure that was published with a target, in the area's order now, those it no longer has last.</summary>
    public IReadOnlyList<MeasureReport> Measures(Area area)
    {
        var known = area.Measures.Select(measure => measure.Id).ToList();
        return [.. Publication.Facts.Keys
            .Where(fact => fact.StartsWith($"{Address}/measures/", StringComparison.Ordinal) && fact.EndsWith("/target", StringComparison.Ordinal))
            .Select(fact => fact.Split('/')[3])
            .OrderBy(id => known.Contains(id) ? known.IndexOf(id) : known.Count)
            .ThenBy(id => id, StringComparer.Ordinal)
            .Select(id => Measure(id, area))
            .OfType<MeasureReport>()];
    }

    public Reported? GreenFrom(string report) => InvariantNumber.Read(Publication.Facts.GetValueOrDefault($"{report}/rule/greenFromPercent")) is { } number
        ? new Reported($"Grøn fra, {Then}", At($"{report}/rule/greenFromPercent"), number, Quantity.Percent)
        : null;

    public Reported Target(MeasureReport measure) => Fact(measure, "target", "mål", measure.Target);

    /// <summary>Only for a measure with a result.</summary>
    public Reported Result(MeasureReport measure) => Fact(measure, "result", "status", measure.Result!.Value);

    private Reported Fact(MeasureReport measure, string name, string what, decimal number) => new(
        $"{measure.Measure.Name}, {what} {Then}", At($"{Address}/measures/{measure.Measure.Id}/{name}"), number, QuantityOf.Unit(measure.Measure.Unit));

    private MeasureReport? Measure(string id, Area area)
    {
        var at = $"measures/{id}";
        var (unit, better, weight, target) = (Word<Unit>($"{at}/unit"), Word<Direction>($"{at}/better"), Number($"{at}/unitsPerJob"), Number($"{at}/target"));
        if (unit is null || better is null || weight is not > 0 || target is null)
        {
            return null;
        }

        var name = area.Measures.FirstOrDefault(measure => measure.Id == id)?.Name ?? id;
        var result = Number($"{at}/result");
        return new MeasureReport(
            new Measure(id, name, unit.Value, better.Value, weight.Value, YearsRule.Sum, [], Publication.Origin),
            target.Value,
            result,
            result is null ? new MissingResult("Resultatet manglede dengang.") : null,
            [],
            null,
            null,
            null,
            Publication.Origin);
    }

    /// <summary>Its place in the publication record, as a JSON pointer.</summary>
    private Origin At(string fact) => Publication.Origin.At($"facts/{fact.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
}
