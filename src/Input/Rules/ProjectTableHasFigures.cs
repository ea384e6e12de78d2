using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A project stands in a table of the catalogue exactly when it has figures there: the sums are made table by table.</summary>
internal sealed class ProjectTableHasFigures : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Projects.Select(pair => pair.Project).SelectMany(project => (project.Table, HasFigures(project)) switch
    {
        (not null, false) => new[]
        {
            Finding.Error(
                "IM0274",
                context.PlaceOf(project.Origin.At("table")),
                $"«{project.Name}» står i en tabel, men har hverken korrektion eller total. Tilføj tallene, eller fjern «table»."),
        },
        (null, true) => [Finding.Error(
            "IM0274",
            context.PlaceOf(project.Origin.At(project.Correction.Count > 0 ? "correction" : "total")),
            $"«{project.Name}» har tal, men siger ikke, hvilken tabel de står i. Skriv «table»: followUp eller closed.")],
        _ => [],
    });

    private static bool HasFigures(CatalogueProject project) => project.Correction.Count + project.Total.Count > 0;
}
