using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>The same thing counts for as much of a job in every area that converts it.</summary>
internal sealed class WeightIsTheSameEverywhere : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .Where(area => area.Method == Method.Converted)
        .SelectMany(area => area.Measures.Select(measure => (area, measure)))
        .GroupBy(found => found.measure.Id, StringComparer.Ordinal)
        .SelectMany(same => same.Where(found => found.measure.UnitsPerJob != Usual(same)).Select(found => Finding.Error(
            "IM0222",
            context.PlaceOf(found.measure.Origin.At("unitsPerJob")),
            FormattableString.Invariant($"«{found.measure.Name}» ({found.measure.Id}) tæller {found.measure.UnitsPerJob:0.##} til ét job her, men {Usual(same):0.##} i andre områder. Ret tallet, eller giv målepunktet et andet id."))));

    private static decimal Usual(IEnumerable<(Area Area, Measure Measure)> same) => same
        .GroupBy(found => found.Measure.UnitsPerJob)
        .OrderByDescending(weight => weight.Count())
        .ThenBy(weight => weight.Key)
        .First().Key;
}
