using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>The editions of one thing as links: the spreadsheet first, since most readers know it.</summary>
internal static class BuildDownloads
{
    private const string Json = ".json";

    /// <param name="json">The address of the edition with everything; the others stand beside it.</param>
    /// <param name="workbook">What the workbook is.</param>
    public static IReadOnlyList<LinkView> Of(string json, string workbook = "Regneark")
    {
        var name = json[..^Json.Length];
        return
        [
            new LinkView(workbook, $"{name}.xlsx"),
            new LinkView("Tabel til dansk Excel", $"{name}.excel.csv"),
            new LinkView("Tabel til programmer", $"{name}.csv"),
            new LinkView("Alt med regnestykker", json),
        ];
    }

    /// <summary>A report's workbook does the report's arithmetic again.</summary>
    public static IReadOnlyList<LinkView> OfReport(string json) => Of(json, "Regneark med formler");
}
