namespace InvestmentModels.Data.Editions;

/// <summary>Where everything else is, relative to it: <c>data/v1/index.json</c>. <c>economy</c> stands only where there is such a file; <c>zip</c> holds all the data. <c>schemas</c> names the schema of each kind of file.</summary>
internal sealed record IndexEdition(
    int Version,
    string Title,
    string Publisher,
    string Url,
    LicenceEdition Licence,
    IReadOnlyList<IndexedReport> Reports,
    IReadOnlyList<IndexedArea> Areas,
    string Register,
    string RegisterCsv,
    string RegisterExcelCsv,
    string RegisterXlsx,
    IReadOnlyList<IndexedCatalogue> Catalogues,
    string? Economy,
    string Zip,
    string DataPackage,
    string Dcat,
    IReadOnlyDictionary<string, string> Schemas);
