using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders.OverYears;
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
        var pages = BuildDescriptions.On(BuildEditions.On(
        [
            BuildHomePage.From(record),
            .. record.Reports.SelectMany(report => Report(report, record, site)),
            BuildAreasPage.From(record, site),
            .. record.OverYears.Select(area => BuildAreaOverYearsPage.From(area, record, site)),
            .. BuildEconomyPage.From(record, site) is { } economy ? [economy] : (PageView[])[],
            .. record.Economy.BusinessCases.Select(made => BuildBusinessCasePage.From(made, record, site)),
            .. record.Said.Pages.Where(page => page.Slug is not (BuildCorrectionsPage.Slug or BuildEconomyPage.Slug)).Select(page => BuildProsePage.From(page, site)),
            BuildCorrectionsPage.From(record, site),
            .. record.Register.Models.Count == 0 ? Array.Empty<PageView>() : [BuildRegisterPage.From(record, site)],
            .. BuildDepartmentPages.From(record, site),
            .. record.Catalogues.Count == 0 ? Enumerable.Empty<PageView>() : [BuildCatalogueIndexPage.From(record, site)],
            .. record.Catalogues.SelectMany(catalogue => Catalogue(catalogue, record, site)),
        ], record), record);
        return BuildEmbeds.After([.. pages, BuildSearchPage.From(pages, record, site), BuildNotFoundPage.Page]);
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
        IReadOnlyList<LinkView> register = record.Register.Models.Count == 0 ? [] : [new LinkView("Modeller", Addresses.Register)];
        return new SiteFrameView(
            publisher.Title,
            publisher.Organisation,
            publisher.Url,
            publisher.Language,
            [.. reports, new LinkView("Områder", Addresses.Areas), .. register, .. pages],
            [
                .. pages,
                .. pages.Any(page => page.Address == BuildCorrectionsPage.Address) ? Array.Empty<LinkView>() : [new LinkView("Rettelser", BuildCorrectionsPage.Address)],
                .. BuildDepartmentPages.With(record).Any() ? new[] { new LinkView("Afdelinger", Addresses.Departments) } : [],
                .. record.Catalogues.Count == 0 ? Enumerable.Empty<LinkView>() : [BuildCataloguePage.Parent],
                new LinkView("Alt på siden", Addresses.Search),
            ],
            publisher.Contact.Name,
            publisher.Contact.Phone,
            publisher.Contact.Url,
            publisher.AccessibilityStatement,
            publisher.Licence.Name,
            publisher.Licence.Url,
            Fingerprints.Seal(dataSeal),
            Addresses.Manifest)
        {
            Feed = BuildFeed.From(record),
        };
    }

    private static IEnumerable<PageView> Catalogue(ComputedCatalogue catalogue, ComputedRecord record, ProseSite site) =>
    [
        BuildCataloguePage.From(catalogue, record, site),
        BuildCatalogueControlPage.From(catalogue, record.Said.Files, site),
        BuildCatalogueGroupsPage.Departments(catalogue, record.Said.Files, site),
        BuildCatalogueGroupsPage.Categories(catalogue, record.Said.Files, site),
        .. catalogue.Projects.Select((_, index) => BuildCatalogueProjectPage.From(catalogue, index, record, site)),
    ];

    private static IEnumerable<PageView> Report(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        if (report.Reported.Kind == ReportKind.HalfYear)
        {
            yield return BuildHalfYearPage.From(report, record, site);
            yield break;
        }

        yield return BuildReportPage.From(report, record, site);
        if (report.Reported.Kind == ReportKind.Annual)
        {
            yield return BuildCouncilSheetPage.From(report, site);
            yield return BuildWholeReportPage.From(report, record, site);
            yield return BuildControlPage.From(report, record.Said.Files, site);
            yield return BuildChangesPage.From(report, record, site);
            yield return BuildGoalpostsPage.From(report, record, site);
            if (report.Permanence is { } permanence)
            {
                yield return BuildPermanencePage.From(report, permanence, record, site);
            }
            yield return BuildReportEconomyPage.From(report, record, site);
        }

        for (var index = 0; index < report.Areas.Count; index++)
        {
            yield return BuildAreaReportPage.From(report, index, record, site);
        }
    }
}
