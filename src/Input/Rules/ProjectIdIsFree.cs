using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A project's id names one project of its catalogue, and none of the catalogue's own pages and figures.</summary>
internal sealed class ProjectIdIsFree : IRule
{
    /// <summary>Steps in addresses below a catalogue that are not projects, in the data and on the site.</summary>
    private static readonly string[] Taken = ["sums", "counts", "departments", "categories", "kontrol", "afdelinger", "kategorier"];

    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Catalogues.SelectMany(catalogue => catalogue.Projects
        .GroupBy(project => project.Id, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(Taken.Contains(same.Key) ? 0 : 1).Select(again => Finding.Error(
            "IM0275",
            context.PlaceOf(again.Origin.At("id")),
            Taken.Contains(same.Key)
                ? $"Id'et «{same.Key}» er optaget af kataloget selv. Giv projektet et andet id."
                : $"Projektet «{same.Key}» står mere end én gang. Giv det et andet id, eller fjern det ene."))));
}
