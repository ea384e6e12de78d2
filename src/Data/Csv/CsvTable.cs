namespace InvestmentModels.Data.Csv;

/// <summary>A table as it is published in both CSV editions.</summary>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each with as many cells as there are columns.</param>
public sealed record CsvTable(IReadOnlyList<CsvColumn> Columns, IReadOnlyList<IReadOnlyList<CsvCell>> Rows)
{
    /// <summary>Ids of the columns that together are different in every row, empty cells counted; empty where nothing is promised.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];
}
