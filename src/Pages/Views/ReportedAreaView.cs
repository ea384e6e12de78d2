namespace InvestmentModels.Pages.Views;

/// <summary>What a report tells of an area, on the area's own page and in the whole report.</summary>
/// <param name="Number">Its number; empty where only figures are known.</param>
/// <param name="Name">What the area is called.</param>
/// <param name="Address">Its own page, where every figure is explained.</param>
/// <param name="Colour">Its colour; absent where nothing is assessed.</param>
/// <param name="Status">The status, computed: how much of the target, and how far from green.</param>
/// <param name="Stated">What the document prints, where it differs; empty otherwise.</param>
/// <param name="Judged">A colour set by people.</param>
/// <param name="Purpose">HTML.</param>
/// <param name="Charts">One per measure, then one per measure with months.</param>
/// <param name="SinceLast">HTML; empty where nothing is written.</param>
/// <param name="Remarks">HTML.</param>
/// <param name="NextSteps">HTML.</param>
/// <param name="Unmet">What happens now, where the target is not met.</param>
/// <param name="Recommendation">What the report recommends.</param>
/// <param name="Facts">The fact box.</param>
/// <param name="Notes">Reservations.</param>
public sealed record ReportedAreaView(
    string Number,
    string Name,
    string Address,
    ColourView? Colour,
    IReadOnlyList<PartView> Status,
    string Stated,
    JudgedAreaView? Judged,
    string Purpose,
    IReadOnlyList<ChartView> Charts,
    string SinceLast,
    string Remarks,
    string NextSteps,
    UnmetAreaView? Unmet,
    RecommendationView? Recommendation,
    IReadOnlyList<FactView> Facts,
    IReadOnlyList<NoteView> Notes)
{
    /// <summary>The name with its number, as headings have it.</summary>
    public string NumberedName => Number.Length > 0 ? $"{Number} {Name}" : Name;
}
