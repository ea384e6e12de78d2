using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>Every address of the site is made here, and nowhere else.</summary>
public static class Addresses
{
    /// <summary>The front page.</summary>
    public const string Home = "/";

    /// <summary>A report.</summary>
    public static string Report(Report report) => $"/{report.Id}/";

    /// <summary>An area in a report.</summary>
    public static string Area(Report report, Area area) => $"/{report.Id}/{area.Id}/";

    /// <summary>A report on one sheet of paper for the council.</summary>
    public static string CouncilSheet(Report report) => $"/{report.Id}/byraadsark/";

    /// <summary>All of a report on one page, for print.</summary>
    public static string WholeReport(Report report) => $"/{report.Id}/samlet/";

    /// <summary>The picture others see when a page of a report is shared.</summary>
    public static string SharePicture(Report report) => $"/{report.Id}/deling.png";

    /// <summary>What does not agree in a report.</summary>
    public static string Control(Report report) => $"/{report.Id}/kontrol/";

    /// <summary>What has changed in a report.</summary>
    public static string Changes(Report report) => $"/{report.Id}/aendringer/";

    /// <summary>What a report is held against and was moved.</summary>
    public static string Goalposts(Report report) => $"/{report.Id}/maal/";

    /// <summary>All areas.</summary>
    public const string Areas = "/omraader/";

    /// <summary>An area over the years.</summary>
    public static string AreaOverYears(Area area) => $"{Areas}{area.Id}/";

    /// <summary>An area over the years as data.</summary>
    public static string AreaData(Area area) => $"/data/v1/areas/{area.Id}.json";

    /// <summary>The models a report proposes to make permanent.</summary>
    public static string Permanence(Report report) => $"/{report.Id}/permanentgoerelse/";

    /// <summary>An area's row on that page.</summary>
    public static string Proposal(Report report, Area area) => $"{Permanence(report)}#{ProposalAnchor(area)}";

    /// <summary>The id of an area's row on that page.</summary>
    public static string ProposalAnchor(Area area) => $"forslag-{area.Id}";

    /// <summary>A page of prose.</summary>
    public static string Prose(ProsePage page) => $"/{page.Slug}/";

    /// <summary>Every model the sources name.</summary>
    public const string Register = "/modeller/";

    /// <summary>A model's row in the register.</summary>
    public static string Model(InvestmentModel model) => $"{Register}#{ModelAnchor(model)}";

    /// <summary>The id of a model's row in the register.</summary>
    public static string ModelAnchor(InvestmentModel model) => $"model-{model.Id}";

    /// <summary>The register as data.</summary>
    public const string RegisterData = "/data/v1/register.json";

    /// <summary>All departments.</summary>
    public const string Departments = "/afdelinger/";

    /// <summary>A department.</summary>
    public static string Department(Department department) => DepartmentById(department.Id);

    /// <summary>A report as data.</summary>
    public static string ReportData(Report report) => $"/data/v1/reports/{report.Id}.json";

    /// <summary>The list of efficiency catalogues.</summary>
    public const string Catalogues = "/effektivisering/";

    /// <summary>An efficiency catalogue.</summary>
    public static string Catalogue(EfficiencyCatalogue catalogue) => FormattableString.Invariant($"{Catalogues}{catalogue.Year}/");

    /// <summary>Stated sums beside computed ones.</summary>
    public static string CatalogueControl(EfficiencyCatalogue catalogue) => $"{Catalogue(catalogue)}kontrol/";

    /// <summary>A catalogue by department.</summary>
    public static string CatalogueDepartments(EfficiencyCatalogue catalogue) => $"{Catalogue(catalogue)}afdelinger/";

    /// <summary>A catalogue by category.</summary>
    public static string CatalogueCategories(EfficiencyCatalogue catalogue) => $"{Catalogue(catalogue)}kategorier/";

    /// <summary>A project of a catalogue.</summary>
    public static string Project(EfficiencyCatalogue catalogue, CatalogueProject project) => $"{Catalogue(catalogue)}{project.Id}/";

    /// <summary>A catalogue as data.</summary>
    public static string CatalogueData(EfficiencyCatalogue catalogue) => FormattableString.Invariant($"/data/v1/catalogues/{catalogue.Year}.json");

    /// <summary>How the economy is reckoned: refund ladders, prices and the way to the business cases.</summary>
    public const string Economy = "/oekonomi/";

    /// <summary>A model's business case.</summary>
    public static string BusinessCase(InvestmentModel model) => $"{Economy}{model.Id}/";

    /// <summary>What a report's investments ask for.</summary>
    public static string ReportEconomy(Report report) => $"/{report.Id}/oekonomi/";

    /// <summary>Ladders, prices and business cases as data.</summary>
    public const string EconomyData = "/data/v1/economy.json";

    /// <summary>What the addresses of figures begin with that belong to an area and to no report.</summary>
    private const string OfNoReport = "areas";

    /// <summary>What the addresses of charts without surroundings have before the chart's id.</summary>
    private const string EmbedFolder = "indlejr/";

    /// <summary>The search.</summary>
    public const string Search = "/soeg/";

    /// <summary>What a server answers with where there is no page. A file and no folder: that is what servers look for.</summary>
    public const string NotFound = "/404.html";

    /// <summary>The list of all files with their checksums.</summary>
    public const string Manifest = "/data/v1/manifest.json";

    /// <summary>A chart by itself: picture, numbers and page without surroundings.</summary>
    /// <param name="home">The page the chart belongs to.</param>
    /// <param name="id">The chart's id on that page.</param>
    public static ChartFilesView Chart(string home, string id) => new($"{home}{id}.svg", $"{home}{id}.csv", $"{home}{EmbedFolder}{id}/");

    /// <summary>The id of an area's part of a half-year page.</summary>
    public static string HalfYearArea(Area area) => $"omraade-{area.Id}";

    /// <summary>The regnestykke of a figure: on its area's page, or on its report's for totals, on the page of proposals for those, and on the one page of a half-year report.</summary>
    /// <example><c>2024/ac-omraadet/attainment</c> → <c>/2024/ac-omraadet/#regnestykke-attainment</c>.</example>
    public static string Receipt(Figure figure)
    {
        var steps = figure.Address.Split('/');
        if (steps[0] == OfNoReport)
        {
            return $"{Areas}{steps[1]}/#{Anchor(steps)}";
        }

        if (steps[0] == CatalogueAddress.Root)
        {
            return $"{Catalogues}{steps[1]}/{CataloguePart(steps[2])}#{Anchor(steps)}";
        }

        return steps[1] switch
        {
            _ when InvestmentModels.Model.Report.IsHalfYear(steps[0]) => $"/{steps[0]}/#{Anchor(steps)}",
            _ when steps[0] == "register" => $"{Register}#{Anchor(steps)}",
            "departments" => $"{DepartmentById(steps[2])}#{Anchor(steps)}",
            _ when steps[0] == "economy" => $"{Economy}#{Anchor(steps)}",
            _ when IsBusinessCase(steps) => $"{Economy}{steps[1]}/#{Anchor(steps)}",
            "gains" => $"/{steps[0]}/oekonomi/#{Anchor(steps)}",
            "totals" => $"/{steps[0]}/#{Anchor(steps)}",
            "sensitivity" => $"/{steps[0]}/kontrol/#{Anchor(steps)}",
            "permanence" => $"/{steps[0]}/permanentgoerelse/#{Anchor(steps)}",
            _ => $"/{steps[0]}/{steps[1]}/#{Anchor(steps)}",
        };
    }

    /// <summary>The id of a figure's regnestykke on its page.</summary>
    public static string ReceiptAnchor(Figure figure) => Anchor(figure.Address.Split('/'));

    private static string Anchor(string[] steps)
    {
        if (steps[0] == CatalogueAddress.Root)
        {
            return Anchor(steps, 3).Replace("+", "-og-frem", StringComparison.Ordinal);
        }

        return steps[1] switch
        {
            _ when IsBusinessCase(steps) => Anchor(steps, 3),
            // A department's page holds every report.
            "departments" when steps[0] != "register" => $"regnestykke-{steps[0]}-{steps[^1]}",
            _ => Anchor(steps, steps[0] is "register" or "economy" || steps[1] is "totals" or "sensitivity" or "gains" || InvestmentModels.Model.Report.IsHalfYear(steps[0]) ? 1 : 2),
        };
    }

    /// <summary>The steps after the first ones, which the page stands for.</summary>
    private static string Anchor(string[] steps, int from) => $"regnestykke-{string.Join('-', steps, from, steps.Length - from)}";

    private static string DepartmentById(string id) => $"{Departments}{id}/";

    /// <summary>The page below a catalogue's on which a figure has its regnestykke: that of its project, or one of the catalogue's own.</summary>
    private static string CataloguePart(string step) => step switch
    {
        CatalogueAddress.Counts => string.Empty,
        CatalogueAddress.Sums => "kontrol/",
        CatalogueAddress.Departments => "afdelinger/",
        CatalogueAddress.Categories => "kategorier/",
        _ => $"{step}/",
    };

    private static bool IsBusinessCase(string[] steps) => steps is ["models", _, "businessCase", ..];
}
