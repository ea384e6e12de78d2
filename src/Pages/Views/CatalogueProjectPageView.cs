namespace InvestmentModels.Pages.Views;

/// <summary>A project of a catalogue.</summary>
/// <param name="Status">What happens to it, and its gain in the year that counts.</param>
/// <param name="Sections">Its texts; one that is missing says so.</param>
/// <param name="Gains">Before, correction and after for every year; absent where it stands in no table.</param>
/// <param name="Mentioned">Figures its text mentions; absent where it mentions none.</param>
/// <param name="Observations">What does not agree about it; absent where nothing is known.</param>
/// <param name="Models">The investment models that are the same effort.</param>
/// <param name="Facts">Department, category and the like.</param>
/// <param name="Receipts">Of its figures.</param>
/// <param name="Previous">The project before it.</param>
/// <param name="Next">The project after it.</param>
public sealed record CatalogueProjectPageView(
    IReadOnlyList<PartView> Status,
    IReadOnlyList<ProjectSectionView> Sections,
    TableView? Gains,
    TableView? Mentioned,
    TableView? Observations,
    IReadOnlyList<LinkView> Models,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<ReceiptView> Receipts,
    LinkView? Previous,
    LinkView? Next) : PageView
{    /// <inheritdoc/>
    public override PageKind Kind => PageKind.Project;
}
