using InvestmentModels.Computation;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A report on one A4 sheet.</summary>
internal static class BuildCouncilSheetPage
{
    public static CouncilSheetPageView From(ComputedReport report, ProseSite site)
    {
        var said = report.Reported;
        var address = Addresses.CouncilSheet(said);
        return new CouncilSheetPageView(
            new LinkView(said.Title, Addresses.Report(said)),
            Briefs.Of(report),
            BuildGlance.From(report, address),
            BuildAreaTable.Short(report),
            Briefs.Asked(report),
            [.. said.Decisions.Select(BuildReportPage.Decision)])
        {
            Address = address,
            Title = $"Byrådsark – {said.Title}",
            Heading = $"{said.Title} på ét ark",
            Description = $"{Glances.Headline(report.Totals)}. Nøgletal, farver, hvad der sker nu, og hvad der skal besluttes, på ét ark.",
            Breadcrumbs = [site.Home, new LinkView(said.Title, Addresses.Report(said))],
        };
    }
}
