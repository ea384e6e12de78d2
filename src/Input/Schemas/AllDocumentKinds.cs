using InvestmentModels.Input.Specs;

namespace InvestmentModels.Input.Schemas;

/// <summary>Every kind of JSON file that is read. A new kind is one line here: its schema and its place in <c>upgrade</c> follow.</summary>
internal static class AllDocumentKinds
{
    public static readonly IReadOnlyList<DocumentKind> Kinds =
    [
        new("site", "Siden: site.json", "site.json", typeof(SiteSpec)),
        new("area", "Et område: areas/[område].json", "areas/*.json", typeof(AreaSpec)),
        new("report", "En afrapportering: reports/[rapport]/report.json", "reports/*/report.json", typeof(ReportSpec)),
        new("permanence", "Forslag til permanentgørelse: reports/[rapport]/permanence.json", "reports/*/permanence.json", typeof(PermanenceSpec)),
        new("area-report", "Et område i en afrapportering: reports/[rapport]/[område].json", "reports/*/*.json", typeof(AreaReportSpec)),
        new("history", "Modeller før rapporterne: history/models.json", "history/models.json", typeof(HistorySpec)),
        new("catalogue", "Et effektiviseringskatalog: catalogues/[år]/catalogue.json", "catalogues/*/catalogue.json", typeof(CatalogueSpec)),
        new("economy", "Refusionstrappen og kendte priser: economy.json", "economy.json", typeof(EconomySpec)),
        new("published", "Hvad der er offentliggjort: published.json", "published.json", typeof(PublishedSpec)),
    ];

    /// <summary>What a file is by its path; none for a file that is not read.</summary>
    /// <remarks>The most exact path decides, whatever the order of the list: <c>report.json</c> is not the area «report».</remarks>
    public static DocumentKind? Of(string file) => Kinds
        .Where(kind => kind.Holds(file))
        .MinBy(kind => kind.Path.Count(character => character == '*'));
}
