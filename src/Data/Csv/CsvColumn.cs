namespace InvestmentModels.Data.Csv;

/// <summary>A column of a table that is published as CSV.</summary>
/// <param name="Id">For programs: English, and the same for ever.</param>
/// <param name="Heading">For people, in Danish.</param>
public sealed record CsvColumn(string Id, string Heading);
