namespace InvestmentModels.Pages.Views;

/// <summary>A table; the first cell of each row is its heading.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">Cells, as many as there are columns. Their order is the one readers without a script get.</param>
public sealed record TableView(string Caption, IReadOnlyList<ColumnView> Columns, IReadOnlyList<IReadOnlyList<CellView>> Rows)
{
    /// <summary>Sums, shown below a rule.</summary>
    public IReadOnlyList<CellView> Foot { get; init; } = [];

    /// <summary>Its name in the page's address; with it, columns that have a key can be sorted by and filtered.</summary>
    public string? Key { get; init; }

    /// <summary>What the rows are called in «12 af 41 modeller vises».</summary>
    public string RowName { get; init; } = "rækker";
}
