using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review;

/// <summary>No two pages want the same address: of what people named, it is told where.</summary>
public static class AddressesAreUnique
{
    /// <summary>An error for each address that is wanted twice.</summary>
    /// <param name="pages">The address of every page, as often as it is wanted.</param>
    /// <param name="context">What was named, and where.</param>
    public static IEnumerable<Finding> Check(IEnumerable<string> pages, ReviewContext context)
    {
        var named = Named(context.Record.Said).GroupBy(name => name.Address, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Origin, StringComparer.Ordinal);
        return pages.GroupBy(address => address, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same => Finding.Error(
                "IM0506",
                named.TryGetValue(same.Key, out var origin) ? context.PlaceOf(origin) : Place.StartOf(context.Map.Display("site.json")),
                $"To sider vil have adressen {same.Key}. Programmet laver selv den ene. Giv filen et andet navn."));
    }

    /// <summary>The addresses that follow from the names of files and projects, those most likely to give way first.</summary>
    private static IEnumerable<(string Address, Origin Origin)> Named(PublicRecord said) =>
    [
        .. said.Pages.Select(page => ($"/{page.Slug}/", new Origin(page.Body.File, string.Empty))),
        .. said.Catalogues.SelectMany(catalogue => catalogue.Projects.Select(project =>
            (FormattableString.Invariant($"/effektivisering/{catalogue.Year}/{project.Id}/"), project.Origin.At("id")))),
        .. said.Reports.SelectMany(report => report.Areas.Select(area => ($"/{report.Id}/{area.Area.Id}/", area.Origin))),
        .. said.Reports.Select(report => ($"/{report.Id}/", report.Origin)),
    ];
}
