using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Schemas;

/// <summary>A kind of JSON file among the data.</summary>
/// <param name="Name">Its schema is <c>schemas/[name].schema.json</c>.</param>
/// <param name="Title">Danish: what such a file holds.</param>
/// <param name="Edition">The type it is written from.</param>
internal sealed record FileKind(string Name, string Title, Type Edition)
{
    /// <summary>Every kind, by name.</summary>
    public static IReadOnlyList<FileKind> All { get; } =
    [
        new("area", "Et område gennem årene: areas/[område].json", typeof(AreaOverYearsEdition)),
        new("catalogue", "Et effektiviseringskatalog: catalogues/[år].json", typeof(CatalogueEdition)),
        new("economy", "Refusionstrapper, priser og business cases: economy.json", typeof(EconomyEdition)),
        new("index", "Oversigten over alle datafiler: index.json", typeof(IndexEdition)),
        new("manifest", "Alle filer på siden med kontrolsummer: manifest.json", typeof(ManifestEdition)),
        new("register", "Alle modeller, som kilderne nævner: register.json", typeof(RegisterEdition)),
        new("report", "En rapport med områder, forskelle og regnestykker: reports/[rapport].json", typeof(ReportEdition)),
    ];

    /// <summary>Where its schema stands, relative to <c>data/v1/</c>.</summary>
    public string Path => $"schemas/{Name}.schema.json";
}
