namespace InvestmentModels.Pages.Views;

/// <summary>What an area says at half year.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Name">The area.</param>
/// <param name="Expectation">Whether the year's target is expected to be met, as a sentence; empty where nothing is said.</param>
/// <param name="Shape">The sign that goes with it in the table; empty where nothing is said.</param>
/// <param name="Reason">Why; empty where nothing is said.</param>
/// <param name="Challenges">What may stand in the way.</param>
/// <param name="Notes">Reservations about its figures.</param>
public sealed record HalfYearAreaView(
    string Anchor,
    string Name,
    string Expectation,
    string Shape,
    string Reason,
    IReadOnlyList<string> Challenges,
    IReadOnlyList<NoteView> Notes);
