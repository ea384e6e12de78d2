using InvestmentModels.Computation;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>Reservations about figures: missing, provisional, or read with care.</summary>
internal static class BuildNotes
{
    public static IReadOnlyList<NoteView> Of(ComputedArea area) => [.. area.Measures.SelectMany(measure => new[]
    {
        measure.Reported.Missing is { } missing ? new NoteView("Mangler", measure.Measure.Name, missing.Reason) : null,
        measure.Reported.ProvisionalReason is { } provisional ? new NoteView("Foreløbigt", measure.Measure.Name, provisional) : null,
        measure.Reported.Reading is { } reading ? new NoteView("Læsning", measure.Measure.Name, reading) : null,
    }).OfType<NoteView>()];

    public static TableView? Table(ComputedReport report)
    {
        var rows = report.Areas.SelectMany(area => Of(area).Select(note => (IReadOnlyList<CellView>)
        [
            new CellView(note.Subject) { Note = area.Area.Name, Address = Addresses.Area(report.Reported, area.Area) },
            new CellView(note.Kind),
            new CellView(note.Text),
        ])).ToList();
        return rows.Count == 0 ? null : new TableView(
            "Tal, der skal læses med forbehold", [new ColumnView("Målepunkt"), new ColumnView("Forbehold"), new ColumnView("Hvorfor")], rows);
    }
}
