namespace InvestmentModels.Data.Editions;

/// <summary>Where everything else is, relative to it: <c>data/v1/index.json</c>.</summary>
internal sealed record IndexEdition(
    int Version,
    string Title,
    string Publisher,
    string Url,
    LicenceEdition Licence,
    IReadOnlyList<IndexedReport> Reports,
    IReadOnlyList<IndexedArea> Areas,
    string Register,
    IReadOnlyList<IndexedCatalogue> Catalogues);
