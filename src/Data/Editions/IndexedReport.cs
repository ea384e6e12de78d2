namespace InvestmentModels.Data.Editions;

/// <summary>A report and where its data are, relative to the index. <c>draft</c> stands only where it is true.</summary>
internal sealed record IndexedReport(string Id, string Kind, int Year, string Title, bool? Draft, string Page, string Json, string Csv, string ExcelCsv, string Xlsx);
