using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>An area belongs to departments that <c>site.json</c> lists.</summary>
internal sealed class DepartmentIsKnown : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var known = context.Record.Publisher.Departments.Select(department => department.Id).ToList();
        foreach (var area in context.Record.Areas.Where(_ => known.Count > 0))
        {
            for (var index = 0; index < area.Departments.Count; index++)
            {
                if (!known.Contains(area.Departments[index]))
                {
                    yield return Finding.Error(
                        "IM0215",
                        context.PlaceOf(area.Origin.At($"departments/{index}")),
                        $"Afdelingen «{area.Departments[index]}» står ikke i site.json. Kendte afdelinger: {string.Join(", ", known)}.");
                }
            }
        }
    }
}
