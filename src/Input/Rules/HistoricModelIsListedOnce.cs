using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A model stands in the register once: among an area's models or among the older ones.</summary>
internal sealed class HistoricModelIsListedOnce : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var areas = context.Record.Areas
            .SelectMany(area => area.Models)
            .DistinctBy(model => model.Id, StringComparer.Ordinal)
            .ToDictionary(model => model.Id, model => model.Origin.File, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var older in context.Record.History)
        {
            var isFirst = seen.Add(older.Model.Id);
            if (!isFirst || areas.ContainsKey(older.Model.Id))
            {
                yield return Finding.Error(
                    "IM0251",
                    context.PlaceOf(older.Model.Origin.At("id")),
                    $"Modellen «{older.Model.Id}» står også {(isFirst ? $"i {areas[older.Model.Id]}" : "et andet sted i denne fil")}. Giv den ene et andet id, eller fjern den, hvis det er den samme model.");
            }
        }
    }
}
