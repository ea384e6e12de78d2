using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Two reports side by side, area by area.</summary>
internal static class CompareReports
{
    private const string NoReason = "Kilden giver ingen grund";

    public static TableView? Colours(ComputedReport before, ComputedReport now)
    {
        var rows = Pairs(before, now)
            .Where(pair => pair.Before.Assessment.Colour is not null && pair.Now.Assessment.Colour is not null && pair.Before.Assessment.Colour != pair.Now.Assessment.Colour)
            .Select(pair => (IReadOnlyList<CellView>)
            [
                Name(pair.Now, now.Reported),
                Colour(pair.Before),
                Colour(pair.Now),
                new CellView(Reason(pair.Now)),
            ])
            .ToList();
        return rows.Count == 0 ? null : new TableView(
            "Områder med en anden farve", [new ColumnView("Område"), new ColumnView("Før"), new ColumnView("Nu"), new ColumnView("Hvorfor")], rows);
    }

    public static TableView? Figures(ComputedReport before, ComputedReport now)
    {
        var rows = Pairs(before, now).SelectMany(pair => Changed(pair.Before, pair.Now)
            .Select(change => (IReadOnlyList<CellView>)
            [
                new CellView(change.What) { Note = pair.Now.Area.Name },
                BuildFigure.Cell(change.Before, "fandtes ikke"),
                BuildFigure.Cell(change.Now, "mangler"),
                new CellView(change.Why),
            ])).ToList();
        return rows.Count == 0 ? null : new TableView(
            "Tal, der er ændret", [new ColumnView("Tal"), new ColumnView("Før", true), new ColumnView("Nu", true), new ColumnView("Hvorfor")], rows);
    }

    public static TableView? Areas(ComputedReport before, ComputedReport now, ComputedRecord record)
    {
        var (old, present) = (Ids(before), Ids(now));
        var names = record.Said.Areas.ToDictionary(area => area.Id, area => area.Name, StringComparer.Ordinal);
        var onlyFigures = before.Reported.Kind == ReportKind.FiguresOnly;
        var added = now.Areas.Where(area => !onlyFigures && !old.Contains(area.Area.Id)).Select(area => (IReadOnlyList<CellView>)
            [Name(area, now.Reported), new CellView("Nyt i rapporten"), new CellView($"Modeller fra {string.Join(", ", area.Area.Models.Select(model => model.Adopted).Distinct().Order())}")]);
        var closed = now.Reported.Closed.Where(closed => !present.Contains(closed.AreaId)).Select(closed => (IReadOnlyList<CellView>)
        [
            new CellView(names.GetValueOrDefault(closed.AreaId, closed.AreaId)),
            new CellView(closed.Into is { } into ? $"Lagt sammen med {names.GetValueOrDefault(into, into)}" : "Følges ikke længere"),
            new CellView(closed.Reason),
        ]);
        var rows = added.Concat(closed).ToList();
        return rows.Count == 0 ? null : new TableView(
            "Områder, der er kommet til eller gået ud", [new ColumnView("Område"), new ColumnView("Hvad"), new ColumnView("Hvorfor")], rows);
    }

    private static IEnumerable<(string What, Figure? Before, Figure? Now, string Why)> Changed(ComputedArea before, ComputedArea now)
    {
        foreach (var measure in now.Measures)
        {
            var old = before.Measures.FirstOrDefault(known => known.Measure.Id == measure.Measure.Id);
            if (old is null)
            {
                continue;
            }

            if (old.Target.Value != measure.Target.Value)
            {
                yield return ($"{measure.Measure.Name}, mål", old.Target, measure.Target, TargetReason(measure));
            }

            if (old.Result?.Value != measure.Result?.Value)
            {
                yield return ($"{measure.Measure.Name}, status", old.Result, measure.Result, measure.Reported.Missing?.Reason ?? "Årets resultat");
            }
        }

        foreach (var (what, old, present, why) in new[]
                 {
                     ("Målopfyldelse", before.Attainment.Percent, now.Attainment.Percent, SameMeasures(before, now) ? "Følger af mål og status" : "Følger af mål og status; rapporten før havde ikke alle målepunkter"),
                     ("Investering om året", before.Investment, now.Investment, NoReason),
                     ("Forventet effekt", before.FullYearPersons, now.FullYearPersons, NoReason),
                 }.Where(pair => pair.Item2 is not null && pair.Item2.Value != pair.Item3?.Value))
        {
            yield return (what, old, present, why);
        }
    }

    private static bool SameMeasures(ComputedArea before, ComputedArea now) => before.Measures.Count == now.Measures.Count;

    private static string TargetReason(ComputedMeasure measure) => measure.Reported.TargetBasis is { } basis ? Goalposts.Basis(basis) : NoReason;

    private static string Reason(ComputedArea now) => now.Reported.Judgement?.Reason ?? (now.Attainment.Percent is { } percent
        ? $"Området nåede {Numbers.WithUnit(percent)} af målet"
        : NoReason);

    private static IEnumerable<(ComputedArea Before, ComputedArea Now)> Pairs(ComputedReport before, ComputedReport now) =>
        from area in now.Areas
        join old in before.Areas on area.Area.Id equals old.Area.Id
        select (old, area);

    private static HashSet<string> Ids(ComputedReport report) => [.. report.Areas.Select(area => area.Area.Id)];

    private static CellView Name(ComputedArea area, Report report) => new(area.Area.Name) { Address = Addresses.Area(report, area.Area) };

    private static CellView Colour(ComputedArea area) =>
        new(Wording.Colours.Of(area.Assessment).Word) { Colour = Wording.Colours.Of(area.Assessment) };
}
