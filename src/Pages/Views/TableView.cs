namespace InvestmentModels.Pages.Views;

/// <summary>A table; the first cell of each row is its heading.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">Cells, as many as there are columns.</param>
public sealed record TableView(string Caption, IReadOnlyList<ColumnView> Columns, IReadOnlyList<IReadOnlyList<CellView>> Rows)
{
    /// <summary>Sums, shown below a rule.</summary>
    public IReadOnlyList<CellView> Foot { get; init; } = [];
}
