namespace InvestmentModels.Data.Editions;

/// <summary>A report and where its data are, relative to the index.</summary>
internal sealed record IndexedReport(string Id, string Kind, int Year, string Title, string Page, string Json);
