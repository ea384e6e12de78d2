namespace InvestmentModels.Data.Editions;

/// <summary>Where everything else is: <c>data/v1/index.json</c>.</summary>
internal sealed record IndexEdition(
    int Version, string Title, string Publisher, string Url, LicenceEdition Licence, IReadOnlyList<IndexedReport> Reports, IReadOnlyList<IndexedCatalogue> Catalogues);
