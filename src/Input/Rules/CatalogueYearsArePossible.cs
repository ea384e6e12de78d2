using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A catalogue stands in the folder of its year, and no project of it is from a later catalogue.</summary>
internal sealed class CatalogueYearsArePossible : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Catalogues.SelectMany(catalogue => Check(catalogue, context));

    private static IEnumerable<Finding> Check(EfficiencyCatalogue catalogue, RuleContext context)
    {
        foreach (var project in catalogue.Projects.Where(project => project.CatalogueYear > catalogue.Year))
        {
            yield return Finding.Error(
                "IM0278",
                context.PlaceOf(project.Origin.At("catalogueYear")),
                $"«{project.Name}» kan ikke være fra kataloget for {project.CatalogueYear}, når det står i kataloget for {catalogue.Year}. Ret et af årene.");
        }

        var folder = catalogue.Origin.File.Split('/')[^2];
        if ($"{catalogue.Year}" != folder)
        {
            yield return Finding.Error(
                "IM0279", context.PlaceOf(catalogue.Origin.At("year")), $"Kataloget siger {catalogue.Year}, men mappen hedder {folder}. De to skal være ens.");
        }
    }
}
