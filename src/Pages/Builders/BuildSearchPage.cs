using InvestmentModels.Computation;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Model;
using InvestmentModels.Pages.Prose;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page to search from: every page of the site, every model and every word that is explained.</summary>
internal static class BuildSearchPage
{
    /// <summary>The page of prose whose headings are words and not sections.</summary>
    private const string Glossary = "ordliste";

    /// <param name="pages">Every other page of the site.</param>
    /// <param name="record">Everything computed.</param>
    /// <param name="site">How texts are written out.</param>
    public static SearchPageView From(IReadOnlyList<PageListing> pages, ComputedRecord record, ProseSite site) => new(
    [
        .. new[]
        {
            new SearchGroupView("omraader", "Områder over årene", "Område over årene", [.. record.OverYears.Select(over => Area(over.Area, Addresses.AreaOverYears(over.Area), string.Empty, record))]),
            new SearchGroupView("omraader-i-rapporter", "Områder i rapporterne", "Område i en rapport", [.. record.Reports.Reverse().SelectMany(report => Areas(report, record))]),
            new SearchGroupView("modeller", "Modeller", "Model", [.. record.Register.Models.OrderByDescending(model => model.Model.Adopted ?? int.MinValue).Select(model => Model(model, record))]),
            new SearchGroupView("projekter", "Projekter i effektiviseringskataloger", "Projekt", [.. record.Catalogues.Reverse().SelectMany(catalogue => catalogue.Said.Projects.Select(project => Project(catalogue.Said, project, record)))]),
            new SearchGroupView("ord", "Ord, der er forklaret", "Ord", [.. record.Said.Pages.Where(page => page.Slug == Glossary).SelectMany(page => Sections(page, site))]),
            new SearchGroupView("sider", "Sider", "Side", [.. pages.Where(IsPage).Select(Page)]),
            new SearchGroupView("afsnit", "Afsnit på siderne", "Afsnit", [.. record.Said.Pages.Where(page => page.Slug != Glossary && pages.Any(shown => shown.Kind == PageKind.Prose && shown.Address == Addresses.Prose(page))).SelectMany(page => Sections(page, site))]),
        }.Where(group => group.Entries.Count > 0),
    ])
    {
        Address = Addresses.Search,
        Title = "Søg",
        Heading = "Søg",
        Description = "Søg i områder, modeller, projekter, sider og forklarede ord, eller se hele listen.",
        Breadcrumbs = [site.Home],
    };

    /// <summary>Areas and projects have groups of their own.</summary>
    private static bool IsPage(PageListing page) => page.Kind is not (PageKind.AreaInReport or PageKind.AreaOverYears or PageKind.Project);

    private static SearchEntryView Page(PageListing page) => new(
        new LinkView(page.Address == Addresses.Home ? "Forside" : page.Title, page.Address),
        page.IsDraft ? $"Udkast. {page.Description}" : page.Description);

    /// <summary>At half year the areas stand on the report's one page.</summary>
    private static IEnumerable<SearchEntryView> Areas(ComputedReport report, ComputedRecord record) => report.Areas.Select(area => Area(
        area.Area,
        report.Reported.Kind == ReportKind.HalfYear ? $"{Addresses.Report(report.Reported)}#{Addresses.HalfYearArea(area.Area)}" : Addresses.Area(report.Reported, area.Area),
        $" – {Titles.Marked(report.Reported, record.Said.IsDraft(report.Reported))}",
        record));

    /// <summary>Departments, measures and models: what people remember of an area besides its name.</summary>
    private static SearchEntryView Area(Area area, string address, string report, ComputedRecord record) => new(
        new LinkView($"{area.Name}{report}", address),
        string.Join(". ", new[]
        {
            Departments(area.Departments, record),
            string.Join(" · ", area.Measures.Select(measure => measure.Name).Concat(area.Models.Select(model => model.Name)).Where(name => name != area.Name).Distinct()),
        }.Where(part => part.Length > 0)));

    private static SearchEntryView Model(RegisteredModel registered, ComputedRecord record) => new(
        new LinkView(registered.Model.Name, Addresses.Model(registered.Model)),
        string.Join(". ", new[]
        {
            registered.Area is { } area && area.Name != registered.Model.Name ? area.Name : string.Empty,
            Departments(registered.Departments, record),
            registered.Model.Adopted is { } year ? $"Vedtaget {ModelStates.Year(year)}" : string.Empty,
            ModelStates.Of(registered.Model),
        }.Where(part => part.Length > 0)));

    private static SearchEntryView Project(EfficiencyCatalogue catalogue, CatalogueProject project, ComputedRecord record) => new(
        new LinkView(project.Name, Addresses.Project(catalogue, project)),
        string.Join(". ", new[]
        {
            catalogue.Title,
            BuildCataloguePage.Department(project, record),
            project.Category ?? string.Empty,
            string.Join(", ", project.Names.Select(other => other.Name)),
        }.Where(part => part.Length > 0)));

    private static IEnumerable<SearchEntryView> Sections(ProsePage page, ProseSite site) =>
        RenderProse.Sections(page.Body, new ProseContext(Addresses.Prose(page), site.Figures))
            .Select(section => page.Slug == Glossary ? section : section with { Text = string.Join(" ", new[] { $"{page.Title}.", section.Text }.Where(part => part.Length > 0)) });

    private static string Departments(IReadOnlyList<string> ids, ComputedRecord record) =>
        string.Join(", ", record.Said.Publisher.Departments.Where(department => ids.Contains(department.Id)).Select(department => $"{department.Name} ({department.Short})"));
}
