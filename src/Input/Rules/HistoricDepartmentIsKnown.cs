using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>An older model belongs to departments that <c>site.json</c> lists.</summary>
internal sealed class HistoricDepartmentIsKnown : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var known = context.Record.Publisher.Departments.Select(department => department.Id).ToList();
        return
            from older in context.Record.History.Where(_ => known.Count > 0)
            from named in older.Departments.Select((id, index) => new NamedFact(id, older.Model.Origin.At($"departments/{index}")))
            where !known.Contains(named.Name)
            select Finding.Error(
                "IM0250",
                context.PlaceOf(named.Origin),
                $"Afdelingen «{named.Name}» ved «{older.Model.Name}» står ikke i site.json. Kendte afdelinger: {string.Join(", ", known)}. Er afdelingen ukendt, så lad listen være tom.");
    }
}
