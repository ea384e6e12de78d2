namespace InvestmentModels.Data.Editions;

/// <summary>A catalogue and where its data are, relative to the index.</summary>
internal sealed record IndexedCatalogue(int Year, string Title, string Page, string Json, string Csv, string ExcelCsv, string Xlsx);
