using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>Tells of every page what programs ask: which report it is, where its data is, and when it last changed.</summary>
internal static class BuildDescriptions
{
    private const string Json = "application/json";

    public static Func<PageView, PageView> For(ComputedRecord record)
    {
        var said = record.Said;
        var reports = said.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        var overYears = record.OverYears.ToDictionary(over => Addresses.AreaOverYears(over.Area), StringComparer.Ordinal);
        var catalogues = said.Catalogues.ToDictionary(Addresses.Catalogue, StringComparer.Ordinal);
        var newest = said.Reports.Max(report => ChangedOn(report, said));
        var corrected = said.Reports.Where(report => !said.IsDraft(report)).SelectMany(report => report.Corrections).Max(correction => (DateOnly?)correction.Date);
        return Described;

        PageView Described(PageView page) => page.Address switch
        {
            Addresses.Home => page with { ChangedOn = newest },
            Addresses.Register => page with { Downloads = Editions(Addresses.RegisterData) },
            Addresses.Economy when !record.Economy.IsEmpty => page with { Downloads = [new DownloadView(Addresses.EconomyData, Json)] },
            BuildCorrectionsPage.Address => page with { ChangedOn = corrected },
            var address when reports.TryGetValue(address.Split('/')[1], out var report) => page with
            {
                FrontOf = address == Addresses.Report(report) ? new PublishedReportView(report.Title, BuildFeed.PublishedOn(report, said)) : null,
                Downloads = page is AreaReportPageView || address == Addresses.Report(report) ? Editions(Addresses.ReportData(report)) : [],
                ChangedOn = ChangedOn(report, said),
            },
            var address when overYears.TryGetValue(address, out var over) => page with
            {
                Downloads = Editions(Addresses.AreaData(over.Area)),
                ChangedOn = over.Years.Max(year => ChangedOn(year.Report.Reported, said)),
            },
            var address when catalogues.TryGetValue(address, out var catalogue) => page with
            {
                Downloads = Editions(Addresses.CatalogueData(catalogue)),
            },
            _ => page,
        };
    }

    /// <summary>Every edition of one thing's data, as the page offers them.</summary>
    private static IReadOnlyList<DownloadView> Editions(string json) => [.. BuildDownloads.Of(json).Select(link => new DownloadView(link.Address, MediaType(link.Address)))];

    private static string MediaType(string address) => address.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv"
        : address.EndsWith(".xlsx", StringComparison.Ordinal) ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : Json;

    /// <summary>The newest of its publications and corrections; nothing for a draft, which nobody has seen.</summary>
    private static DateOnly? ChangedOn(Report report, PublicRecord said) => said.IsDraft(report)
        ? null
        : report.Corrections.Select(correction => (DateOnly?)correction.Date)
            .Concat(said.Publications.Where(publication => publication.Report == report.Id).Select(publication => (DateOnly?)publication.Date))
            .Append(report.PublishedOn)
            .Max();
}
