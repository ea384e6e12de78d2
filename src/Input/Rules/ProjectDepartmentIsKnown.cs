using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A project of a catalogue belongs to a department that <c>site.json</c> lists.</summary>
internal sealed class ProjectDepartmentIsKnown : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var known = context.Record.Publisher.Departments.Select(department => department.Id).ToList();
        return
            from pair in context.Projects
            where known.Count > 0 && !known.Contains(pair.Project.Department)
            select Finding.Error(
                "IM0273",
                context.PlaceOf(pair.Project.Origin.At("department")),
                $"Afdelingen «{pair.Project.Department}» for «{pair.Project.Name}» står ikke i site.json. Kendte afdelinger: {string.Join(", ", known)}.");
    }
}
