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
    /// <summary>Every page of the site, in the order of their addresses' making, to be built one by one.</summary>
    public static SitePlan Plan(ComputedRecord record)
    {
        var site = new ProseSite(new LinkView(record.Said.Publisher.Title, Addresses.Home), record.Figures);
        IReadOnlyList<PlannedPage> pages =
        [
            new(Addresses.Home, () => BuildHomePage.From(record)),
            .. record.Reports.SelectMany(report => Report(report, record, site)),
            new(Addresses.Areas, () => BuildAreasPage.From(record, site)),
            .. record.OverYears.Select(area => new PlannedPage(Addresses.AreaOverYears(area.Area), () => BuildAreaOverYearsPage.From(area, record, site))),
            .. BuildEconomyPage.From(record, site) is { } economy ? [PlannedPage.Ready(economy)] : (PlannedPage[])[],
            .. record.Economy.BusinessCases.Select(made => new PlannedPage(Addresses.BusinessCase(made.Model), () => BuildBusinessCasePage.From(made, record, site))),
            .. record.Said.Pages.Where(page => page.Slug is not (BuildCorrectionsPage.Slug or BuildEconomyPage.Slug))
                .Select(page => new PlannedPage(Addresses.Prose(page), () => BuildProsePage.From(page, site))),
            new(BuildCorrectionsPage.Address, () => BuildCorrectionsPage.From(record, site)),
            .. record.Register.Models.Count == 0 ? (PlannedPage[])[] : [new(Addresses.Register, () => BuildRegisterPage.From(record, site))],
            .. BuildDepartmentPages.From(record, site).Select(PlannedPage.Ready),
            .. record.Catalogues.Count == 0 ? (PlannedPage[])[] : [new(Addresses.Catalogues, () => BuildCatalogueIndexPage.From(record, site))],
            .. record.Catalogues.SelectMany(catalogue => Catalogue(catalogue, record, site)),
        ];
        var (inEdition, described) = (BuildEditions.For(pages.Select(page => page.Address), record), BuildDescriptions.For(record));
        return new SitePlan(
            [.. pages.Select(page => page.Then(inEdition).Then(described))],
            listings => [BuildSearchPage.From(listings, record, site), BuildNotFoundPage.Page]);
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

    private static IEnumerable<PlannedPage> Catalogue(ComputedCatalogue catalogue, ComputedRecord record, ProseSite site) =>
    [
        new(Addresses.Catalogue(catalogue.Said), () => BuildCataloguePage.From(catalogue, record, site)),
        new(Addresses.CatalogueControl(catalogue.Said), () => BuildCatalogueControlPage.From(catalogue, record.Said.Files, site)),
        new(Addresses.CatalogueDepartments(catalogue.Said), () => BuildCatalogueGroupsPage.Departments(catalogue, record.Said.Files, site)),
        new(Addresses.CatalogueCategories(catalogue.Said), () => BuildCatalogueGroupsPage.Categories(catalogue, record.Said.Files, site)),
        .. catalogue.Projects.Select((project, index) =>
            new PlannedPage(Addresses.Project(catalogue.Said, project.Said), () => BuildCatalogueProjectPage.From(catalogue, index, record, site))),
    ];

    private static IEnumerable<PlannedPage> Report(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        var said = report.Reported;
        return said.Kind == ReportKind.HalfYear
            ? [new(Addresses.Report(said), () => BuildHalfYearPage.From(report, record, site))]
            :
            [
                new(Addresses.Report(said), () => BuildReportPage.From(report, record, site)),
                .. said.Kind == ReportKind.Annual ? Annual(report, record, site) : [],
                .. report.Areas.Select((area, index) => new PlannedPage(Addresses.Area(said, area.Area), () => BuildAreaReportPage.From(report, index, record, site))),
            ];
    }

    /// <summary>What only a whole year's report has.</summary>
    private static IEnumerable<PlannedPage> Annual(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        var said = report.Reported;
        return
        [
            new(Addresses.CouncilSheet(said), () => BuildCouncilSheetPage.From(report, site)),
            new(Addresses.WholeReport(said), () => BuildWholeReportPage.From(report, record, site)),
            new(Addresses.Control(said), () => BuildControlPage.From(report, record.Said.Files, site)),
            new(Addresses.Changes(said), () => BuildChangesPage.From(report, record, site)),
            new(Addresses.Goalposts(said), () => BuildGoalpostsPage.From(report, record, site)),
            .. report.Permanence is { } permanence ? (PlannedPage[])[new(Addresses.Permanence(said), () => BuildPermanencePage.From(report, permanence, record, site))] : [],
            new(Addresses.ReportEconomy(said), () => BuildReportEconomyPage.From(report, record, site)),
        ];
    }
}
