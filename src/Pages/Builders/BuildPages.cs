using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Figures and texts → what every page shows.</summary>
public static class BuildPages
{
    /// <summary>Every page of the site, in the order of their addresses' making.</summary>
    public static IReadOnlyList<PageView> From(ComputedRecord record)
    {
        var site = new ProseSite(new LinkView(record.Said.Publisher.Title, Addresses.Home), record.Figures);
        return BuildEditions.On(
        [
            BuildHomePage.From(record),
            .. record.Reports.SelectMany(report => Report(report, record, site)),
            .. BuildEconomyPage.From(record, site) is { } economy ? [economy] : (PageView[])[],
            .. record.Economy.BusinessCases.Select(made => BuildBusinessCasePage.From(made, record, site)),
            .. record.Said.Pages.Where(page => page.Slug is not (BuildCorrectionsPage.Slug or BuildEconomyPage.Slug)).Select(page => BuildProsePage.From(page, site)),
            BuildCorrectionsPage.From(record, site),
        ], record);
    }

    /// <summary>What stands around every page.</summary>
    /// <param name="record">Everything computed.</param>
    /// <param name="dataSeal">The checksum of the data the pages show.</param>
    public static SiteFrameView Frame(ComputedRecord record, string dataSeal)
    {
        var publisher = record.Said.Publisher;
        var pages = record.Said.Pages.Select(page => new LinkView(page.Title, Addresses.Prose(page))).ToList();
        if (!record.Economy.IsEmpty && pages.All(page => page.Address != Addresses.Economy))
        {
            pages.Add(new LinkView(BuildEconomyPage.Name, Addresses.Economy));
        }

        IReadOnlyList<LinkView> reports = record.Newest is { } newest ? [new LinkView($"Opfølgning {newest.Reported.Year}", Addresses.Report(newest.Reported))] : [];
        return new SiteFrameView(
            publisher.Title,
            publisher.Organisation,
            publisher.Url,
            publisher.Language,
            [.. reports, .. pages],
            pages.Any(page => page.Address == BuildCorrectionsPage.Address) ? pages : [.. pages, new LinkView("Rettelser", BuildCorrectionsPage.Address)],
            publisher.Contact.Name,
            publisher.Contact.Phone,
            publisher.Contact.Url,
            publisher.AccessibilityStatement,
            publisher.Licence.Name,
            publisher.Licence.Url,
            Fingerprints.Seal(dataSeal),
            Addresses.Manifest);
    }

    private static IEnumerable<PageView> Report(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        yield return BuildReportPage.From(report, record.Said.Files, site);
        if (report.Reported.Kind == ReportKind.Annual)
        {
            yield return BuildControlPage.From(report, record.Said.Files, site);
            yield return BuildChangesPage.From(report, record, site);
            yield return BuildReportEconomyPage.From(report, record, site);
        }

        for (var index = 0; index < report.Areas.Count; index++)
        {
            yield return BuildAreaReportPage.From(report, index, record, site);
        }
    }
}
