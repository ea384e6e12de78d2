namespace InvestmentModels.Pages.Views;

/// <summary>A table of the catalogue: the same projects and years once for each kind of number.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">Which table.</param>
/// <param name="Kinds">Correction, gain after, gain before.</param>
public sealed record CatalogueTableView(string Id, string Heading, IReadOnlyList<TableView> Kinds);
