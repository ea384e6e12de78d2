using InvestmentModels.Computation;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>What has changed in a report.</summary>
internal static class BuildChangesPage
{
    public static ChangesPageView From(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        var said = report.Reported;
        var previous = record.Reports
            .TakeWhile(earlier => earlier.Reported.Id != said.Id)
            .LastOrDefault(earlier => earlier.Reported.Kind != ReportKind.HalfYear);
        var publication = record.Said.Publications.LastOrDefault(made => made.Report == said.Id);
        return new ChangesPageView(
            previous is null ? "Der er ingen tidligere rapport at sammenligne med." : $"Her er rapporten holdt op mod {previous.Reported.Title}.",
            previous is null ? null : CompareReports.Colours(previous, report),
            previous is null ? null : CompareReports.Figures(previous, report),
            previous is null ? null : CompareReports.Areas(previous, report, record),
            Published(publication, said),
            publication is null ? null : Corrected(publication, said),
            publication is null ? [] : [.. CompareFacts.Texts(publication, said).Select(address => FactNames.Of(address, said))],
            new LinkView($"Flyttede mål i {said.Title}", Addresses.Goalposts(said)))
        {
            Address = Addresses.Changes(said),
            Title = $"Ændringer i {said.Title}",
            Heading = "Hvad er ændret?",
            Description = $"Hvad der er ændret i {said.Title} siden sidste rapport og siden offentliggørelsen, med grund.",
            Breadcrumbs = [site.Home, new LinkView(said.Title, Addresses.Report(said))],
        };
    }

    private static string Published(Publication? publication, Report report)
    {
        if (publication is null)
        {
            return "Rapportens tal er endnu ikke låst som offentliggjort. Når de er det, kræver hver ændring en rettelse med en grund.";
        }

        var changes = CompareFacts.Since(publication, report).Count;
        return $"Tallene blev offentliggjort her {Dates.Long(publication.Date)}. " + changes switch
        {
            0 => "Ingen tal er ændret siden.",
            1 => "Ét tal er rettet siden.",
            _ => $"{changes} tal er rettet siden.",
        };
    }

    private static TableView? Corrected(Publication publication, Report report)
    {
        var rows = CompareFacts.Since(publication, report)
            .OrderBy(change => change.Address.EndsWith("colour", StringComparison.Ordinal) ? 0 : 1)
            .Select(change => (IReadOnlyList<CellView>)
            [
                new CellView(FactNames.Of(change.Address, report)),
                new CellView(Corrections.Value(change.FromText)),
                new CellView(Corrections.Value(change.ToText)),
                new CellView(string.Join(" ", CompareFacts.Accounting(change, report).Select(correction => $"{Dates.Long(correction.Date)}: {correction.Reason}"))),
            ])
            .ToList();
        return rows.Count == 0 ? null : new TableView(
            "Rettet siden offentliggørelsen",
            [new ColumnView("Oplysning"), new ColumnView("Fra", true), new ColumnView("Til", true), new ColumnView("Hvornår og hvorfor")],
            rows);
    }
}
