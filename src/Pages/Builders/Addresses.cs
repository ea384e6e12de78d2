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

    /// <summary>The models a report proposes to make permanent.</summary>
    public static string Permanence(Report report) => $"/{report.Id}/permanentgoerelse/";

    /// <summary>An area's row on that page.</summary>
    public static string Proposal(Report report, Area area) => $"{Permanence(report)}#{ProposalAnchor(area)}";

    /// <summary>The id of an area's row on that page.</summary>
    public static string ProposalAnchor(Area area) => $"forslag-{area.Id}";

    /// <summary>A page of prose.</summary>
    public static string Prose(ProsePage page) => $"/{page.Slug}/";

    /// <summary>A report as data.</summary>
    public static string ReportData(Report report) => $"/data/v1/reports/{report.Id}.json";

    /// <summary>The list of all files with their checksums.</summary>
    public const string Manifest = "/data/v1/manifest.json";

    /// <summary>The regnestykke of a figure: on its area's page, or on its report's for totals and proposals.</summary>
    /// <example><c>2024/ac-omraadet/attainment</c> → <c>/2024/ac-omraadet/#regnestykke-attainment</c>.</example>
    public static string Receipt(Figure figure)
    {
        var steps = figure.Address.Split('/');
        return steps[1] switch
        {
            "totals" => $"/{steps[0]}/#{ReceiptAnchor(figure)}",
            "sensitivity" => $"/{steps[0]}/kontrol/#{ReceiptAnchor(figure)}",
            "permanence" => $"/{steps[0]}/permanentgoerelse/#{ReceiptAnchor(figure)}",
            _ => $"/{steps[0]}/{steps[1]}/#{ReceiptAnchor(figure)}",
        };
    }

    /// <summary>The id of a figure's regnestykke on its page.</summary>
    public static string ReceiptAnchor(Figure figure)
    {
        var steps = figure.Address.Split('/');
        return $"regnestykke-{string.Join('-', steps.Skip(steps[1] is "totals" or "sensitivity" ? 1 : 2))}";
    }
}
