using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>The same thing counts for as much of a job in every area that converts it, in one and the same year.</summary>
internal sealed class WeightIsTheSameEverywhere : IRule
{
    /// <summary>Stands for the time after every earlier definition.</summary>
    private const int Now = 9999;

    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .Where(area => area.Method == Method.Converted)
        .SelectMany(area => area.Measures)
        .GroupBy(measure => measure.Id, StringComparer.Ordinal)
        .SelectMany(same => Check([.. same], context));

    /// <summary>Held together as they are now and in the last year of every earlier definition: between those no weight changes. Each weight is told once.</summary>
    private static IEnumerable<Finding> Check(IReadOnlyList<Measure> same, RuleContext context)
    {
        var told = new HashSet<Origin>();
        foreach (var year in Years(same))
        {
            var measured = same.Where(measure => year == Now || measure.IsMeasuredIn(year)).ToList();
            if (measured.TrueForAll(measure => measure.InYear(year).UnitsPerJob == measured[0].InYear(year).UnitsPerJob))
            {
                continue;
            }

            foreach (var measure in measured.Where(measure => measure.InYear(year).UnitsPerJob != Usual(measured, year) && told.Add(Place(measure, year))))
            {
                yield return Finding.Error(
                    "IM0222",
                    context.PlaceOf(Place(measure, year)),
                    FormattableString.Invariant($"«{measure.Name}» ({measure.Id}) tæller {measure.InYear(year).UnitsPerJob:0.##} til ét job her, men {Usual(measured, year):0.##} i andre områder{(year == Now ? string.Empty : $" i {year}")}. Ret tallet, eller giv målepunktet et andet id."));
            }
        }
    }

    /// <summary>The newest first.</summary>
    private static List<int> Years(IEnumerable<Measure> same)
    {
        List<int> years = [Now];
        foreach (var earlier in same.SelectMany(measure => measure.Earlier).Where(earlier => !years.Contains(earlier.Until)))
        {
            years.Add(earlier.Until);
        }

        years.Sort();
        years.Reverse();
        return years;
    }

    private static Origin Place(Measure measure, int year) =>
        measure.Earlier.FirstOrDefault(earlier => year <= earlier.Until && earlier.UnitsPerJob is not null)?.Origin.At("unitsPerJob") ?? measure.Origin.At("unitsPerJob");

    private static decimal Usual(IEnumerable<Measure> measures, int year) => measures
        .GroupBy(measure => measure.InYear(year).UnitsPerJob)
        .OrderByDescending(weight => weight.Count())
        .ThenBy(weight => weight.Key)
        .First().Key;
}
