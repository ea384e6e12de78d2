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

    /// <summary>How the economy is reckoned: refund ladders, prices and the way to the business cases.</summary>
    public const string Economy = "/oekonomi/";

    /// <summary>A model's business case.</summary>
    public static string BusinessCase(InvestmentModel model) => $"{Economy}{model.Id}/";

    /// <summary>What a report's investments ask for.</summary>
    public static string ReportEconomy(Report report) => $"/{report.Id}/oekonomi/";

    /// <summary>Ladders, prices and business cases as data.</summary>
    public const string EconomyData = "/data/v1/economy.json";

    /// <summary>The list of all files with their checksums.</summary>
    public const string Manifest = "/data/v1/manifest.json";

    /// <summary>The regnestykke of a figure: on its area's page, on its report's for totals, or where the economy of all reports is told.</summary>
    /// <example><c>2024/ac-omraadet/attainment</c> → <c>/2024/ac-omraadet/#regnestykke-attainment</c>.</example>
    public static string Receipt(Figure figure)
    {
        var steps = figure.Address.Split('/');
        return steps[1] switch
        {
            _ when steps[0] == "economy" => $"{Economy}#{ReceiptAnchor(figure)}",
            _ when IsBusinessCase(steps) => $"{Economy}{steps[1]}/#{ReceiptAnchor(figure)}",
            "gains" => $"/{steps[0]}/oekonomi/#{ReceiptAnchor(figure)}",
            "totals" => $"/{steps[0]}/#{ReceiptAnchor(figure)}",
            "sensitivity" => $"/{steps[0]}/kontrol/#{ReceiptAnchor(figure)}",
            _ => $"/{steps[0]}/{steps[1]}/#{ReceiptAnchor(figure)}",
        };
    }

    /// <summary>The id of a figure's regnestykke on its page.</summary>
    public static string ReceiptAnchor(Figure figure)
    {
        var steps = figure.Address.Split('/');
        return $"regnestykke-{string.Join('-', steps.Skip(
            IsBusinessCase(steps) ? 3 : steps[0] == "economy" || steps[1] is "totals" or "sensitivity" or "gains" ? 1 : 2))}";
    }

    private static bool IsBusinessCase(string[] steps) => steps is ["models", _, "businessCase", ..];
}
