using InvestmentModels.Computation;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page where a business case has its regnestykker: one place for all reports.</summary>
internal static class BuildBusinessCasePage
{
    public static BusinessCasePageView From(ComputedBusinessCase made, ComputedRecord record, ProseSite site)
    {
        var newest = record.Reports.LastOrDefault(report => !record.Said.IsDraft(report.Reported) && report.Areas.Any(area => area.Area.Id == made.Area.Id));
        return new BusinessCasePageView(
            BuildBusinessCase.From(made),
            newest is null ? null : new LinkView($"{made.Area.Name} i {newest.Reported.Title}", Addresses.Area(newest.Reported, made.Area)),
            BuildDifferences.Table(made.Comparisons.Where(comparison => !comparison.Agrees), "Hvad business casen angiver, og hvad beregningen giver"),
            [.. made.Figures.Select(figure => BuildFigure.Receipt(figure, record.Said.Files))])
        {
            Address = Addresses.BusinessCase(made.Model),
            Title = $"Business case: {made.Model.Name}",
            Heading = $"Business case: {made.Model.Name}",
            Description = $"Investering og besparelse for {made.Model.Name}: det, der var ventet, ved siden af det, der er opnået.",
            Breadcrumbs = [site.Home, new LinkView(BuildEconomyPage.Name, Addresses.Economy)],
        };
    }
}
