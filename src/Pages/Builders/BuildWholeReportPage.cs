using InvestmentModels.Computation;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>All of a report on one page: what its own pages show, put together.</summary>
internal static class BuildWholeReportPage
{
    public static WholeReportPageView From(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        var said = report.Reported;
        var address = Addresses.WholeReport(said);
        return new WholeReportPageView(
            BuildReportPage.From(report, record, site, address),
            [.. report.Areas.Select(area => BuildReportedArea.From(area, report, site, address))],
            report.Permanence is { } permanence ? BuildPermanencePage.From(report, permanence, record, site) : null,
            BuildControlPage.From(report, record.Said.Files, site))
        {
            Address = address,
            Title = $"Hele rapporten – {said.Title}",
            Heading = said.Title,
            Description = $"{Glances.Headline(report.Totals)}. Hele rapporten på én side til at læse eller printe.",
            Breadcrumbs = [site.Home, new LinkView(said.Title, Addresses.Report(said))],
        };
    }
}
