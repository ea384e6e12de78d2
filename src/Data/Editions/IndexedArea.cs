namespace InvestmentModels.Data.Editions;

/// <summary>An area and where its data are, relative to the index.</summary>
internal sealed record IndexedArea(string Id, string Name, string Page, string Json, string Csv, string ExcelCsv, string Xlsx);
