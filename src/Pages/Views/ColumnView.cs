namespace InvestmentModels.Pages.Views;

/// <summary>A column of a table.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="IsNumber">Whether its cells are right-aligned figures.</param>
public sealed record ColumnView(string Text, bool IsNumber = false)
{
    /// <summary>Its name in the page's address; with it the column can be sorted by, where the table allows it.</summary>
    public string? Key { get; init; }

    /// <summary>What its rows can be narrowed down by.</summary>
    public FilterView? Filter { get; init; }
}
