using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Import.Sheets;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Import.Tables;

/// <summary>A row's names → the measure of the report it is about. The id decides where it is there; the name is for people, but may not speak of another.</summary>
internal sealed class FindMeasure(Report report, PublicRecord record, FindingSet findings)
{
    /// <param name="row">The row's cells by what they hold.</param>
    /// <param name="first">The row's first figure, to blame when a name is missing.</param>
    public (AreaReport Area, MeasureReport Measure)? In(IReadOnlyDictionary<HeadingKind, ImportedCell> row, ImportedCell first)
    {
        var areas = record.Areas.ToList();
        var area = One(
            row.GetValueOrDefault(HeadingKind.AreaId), row.GetValueOrDefault(HeadingKind.Area), areas, known => known.Id, known => [known.Name, .. Printed(known)],
            (cell, near) => ImportFindings.UnknownArea(cell.Place, cell.Text, near), first, "område");
        if (area is null)
        {
            return null;
        }

        var reported = report.Areas.FirstOrDefault(known => known.Area.Id == area.Id);
        if (reported is null)
        {
            findings.Add(ImportFindings.NotInReport((row.GetValueOrDefault(HeadingKind.AreaId) ?? row[HeadingKind.Area]).Place, area.Name, report.Id));
            return null;
        }

        var measure = One(
            row.GetValueOrDefault(HeadingKind.MeasureId), row.GetValueOrDefault(HeadingKind.Measure), area.Measures, known => known.Id, known => [known.Name, known.InYear(report.Year).Name],
            (cell, near) => ImportFindings.UnknownMeasure(cell.Place, cell.Text, area.Name, near), first, "målepunkt");
        if (measure is null)
        {
            return null;
        }

        if (reported.Measures.FirstOrDefault(known => known.Measure.Id == measure.Id) is { } found)
        {
            return (reported, found);
        }

        findings.Add(ImportFindings.NotInReport((row.GetValueOrDefault(HeadingKind.MeasureId) ?? row[HeadingKind.Measure]).Place, $"{area.Name}, {measure.Name}", report.Id));
        return null;
    }

    /// <summary>What the report itself calls the area, where that is another name.</summary>
    private string[] Printed(Area area) => report.Areas.FirstOrDefault(known => known.Area.Id == area.Id)?.Stated?.Name is { } name ? [name] : [];

    private T? One<T>(
        ImportedCell? id, ImportedCell? name, IReadOnlyList<T> known, Func<T, string> idOf, Func<T, IReadOnlyList<string>> namesOf, Func<ImportedCell, string?, Finding> unknown, ImportedCell first, string what)
        where T : class
    {
        if ((id ?? name) is not { } decisive)
        {
            findings.Add(ImportFindings.Unnamed(first.Place, what));
            return null;
        }

        var meant = Meant(decisive);
        if (meant.Count != 1)
        {
            findings.Add(meant.Count > 1 ? ImportFindings.Ambiguous(decisive.Place, decisive.Text)
                : unknown(decisive, Nearest.To(Names.Plain(decisive.Text), known.SelectMany(one => namesOf(one).Append(idOf(one))))));
            return null;
        }

        if (id is not null && name is not null && Meant(name) is { Count: > 0 } named && !named.Contains(meant[0]))
        {
            findings.Add(ImportFindings.IdAgainstName(id.Place, id.Text, name.Text));
            return null;
        }

        return meant[0];

        List<T> Meant(ImportedCell cell) => known.FirstOrDefault(one => Names.Same(idOf(one), cell.Text)) is { } exact
            ? [exact]
            : [.. known.Where(one => namesOf(one).Any(text => Names.Same(text, cell.Text)))];
    }
}
