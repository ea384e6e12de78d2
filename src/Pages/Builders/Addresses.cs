using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

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

    /// <summary>What does not agree in a report.</summary>
    public static string Control(Report report) => $"/{report.Id}/kontrol/";

    /// <summary>What has changed in a report.</summary>
    public static string Changes(Report report) => $"/{report.Id}/aendringer/";

    /// <summary>A page of prose.</summary>
    public static string Prose(ProsePage page) => $"/{page.Slug}/";

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

    /// <summary>A catalogue as data; the ending is that of the edition: <c>json</c>, <c>csv</c> or <c>excel.csv</c>.</summary>
    public static string CatalogueData(EfficiencyCatalogue catalogue, string ending) => FormattableString.Invariant($"/data/v1/catalogues/{catalogue.Year}.{ending}");

    /// <summary>A model in the register of all models.</summary>
    public static string Model(InvestmentModel model) => $"/modeller/#model-{model.Id}";

    /// <summary>The list of all files with their checksums.</summary>
    public const string Manifest = "/data/v1/manifest.json";

    /// <summary>The regnestykke of a figure: on its area's page, or on its report's for totals.</summary>
    /// <example><c>2024/ac-omraadet/attainment</c> → <c>/2024/ac-omraadet/#regnestykke-attainment</c>.</example>
    public static string Receipt(Figure figure)
    {
        var steps = figure.Address.Split('/');
        if (steps[0] == CatalogueAddress.Root)
        {
            return $"{Catalogues}{steps[1]}/{CataloguePart(steps[2])}#{ReceiptAnchor(figure)}";
        }

        return steps[1] switch
        {
            "totals" => $"/{steps[0]}/#{ReceiptAnchor(figure)}",
            "sensitivity" => $"/{steps[0]}/kontrol/#{ReceiptAnchor(figure)}",
            _ => $"/{steps[0]}/{steps[1]}/#{ReceiptAnchor(figure)}",
        };
    }

    /// <summary>The id of a figure's regnestykke on its page.</summary>
    public static string ReceiptAnchor(Figure figure)
    {
        var steps = figure.Address.Split('/');
        if (steps[0] == CatalogueAddress.Root)
        {
            return $"regnestykke-{string.Join('-', steps.Skip(3))}".Replace("+", "-og-frem", StringComparison.Ordinal);
        }

        return $"regnestykke-{string.Join('-', steps.Skip(steps[1] is "totals" or "sensitivity" ? 1 : 2))}";
    }

    /// <summary>The page below a catalogue's on which a figure has its regnestykke: that of its project, or one of the catalogue's own.</summary>
    private static string CataloguePart(string step) => step switch
    {
        CatalogueAddress.Counts => string.Empty,
        CatalogueAddress.Sums => "kontrol/",
        CatalogueAddress.Departments => "afdelinger/",
        CatalogueAddress.Categories => "kategorier/",
        _ => $"{step}/",
    };
}
