using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Proposals;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page of the models a report proposes to make permanent.</summary>
internal static class BuildPermanencePage
{
    public static PermanencePageView From(ComputedReport report, ComputedPermanence permanence, ComputedRecord record, ProseSite site)
    {
        var said = report.Reported;
        var address = Addresses.Permanence(said);
        var compared = report.Comparisons.Where(comparison => comparison.Id.StartsWith("permanence-", StringComparison.Ordinal)).ToList();
        var differences = compared.Where(comparison => !comparison.Agrees).ToList();
        var totals = permanence.Totals;
        return new PermanencePageView(
            Proposals.Lead(permanence),
            [
                KeyFigure(totals.Eligible, $"af {Numbers.InWords(totals.Proposals.Value)} rækker nåede målet over årene", differences),
                KeyFigure(totals.MetEachYear, "af dem nåede det også i hvert enkelt år", differences),
                KeyFigure(totals.Models, "modeller, som kilderne lader nævne", differences),
                .. totals.Investment is { } investment ? new[] { KeyFigure(investment, "om året", differences) } : [],
            ],
            Proposals.Rule(said.Rule),
            permanence.Said.RuleSource ?? string.Empty,
            record.Said.Pages.Where(page => page.Slug == "metode").Select(page => new LinkView("Sådan regner vi", Addresses.Prose(page))).FirstOrDefault(),
            BuildPermanenceChart.From(report, permanence),
            Overview(said, permanence, compared),
            [.. permanence.Proposals.Select(row => BuildProposal.From(row, said, compared, record.Said.Files))],
            Proposals.State(permanence),
            [.. said.Decisions.Select(BuildReportPage.Decision)],
            BuildDifferences.Table(differences, "Tal, hvor forslaget og beregningen er uenige"),
            Proposals.Agreement(compared),
            BuildObservations.Table(permanence.Said.Observations.Select(found => ((Area?)null, found)), "Uoverensstemmelser i forslagets tekst", said),
            [.. totals.All.Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            new LinkView("Alle forskelle i rapporten", Addresses.Control(said)),
            new LinkView("Forslaget som data (JSON)", Addresses.ReportData(said)))
        {
            Address = address,
            Title = $"{Proposals.Heading} – {said.Title}",
            Heading = Proposals.Heading,
            Description = Proposals.Description(permanence, said),
            Breadcrumbs = [site.Home, new LinkView(said.Title, Addresses.Report(said))],
        };
    }

    /// <summary>What the document prints where it is not what is shown, as a note below it: another figure, or the same without its decimal.</summary>
    public static string? Stated(Figure? figure, IEnumerable<Comparison> compared) =>
        compared.FirstOrDefault(comparison => comparison.Computed == figure && comparison.Stated != comparison.Computed.Value) is { } printed
            ? $"forslaget: {Numbers.WithUnit(printed.Stated, printed.Computed.Quantity)}"
            : null;

    private static KeyFigureView KeyFigure(Figure figure, string label, IReadOnlyList<Comparison> differences) => new(
        BuildFigure.From(figure),
        label,
        differences.FirstOrDefault(difference => difference.Computed == figure) is { } difference
            ? $"Forslaget angiver {Numbers.WithUnit(difference.Stated, figure.Quantity)}"
            : string.Empty);

    private static TableView Overview(Report report, ComputedPermanence permanence, IReadOnlyList<Comparison> compared)
    {
        return new TableView(
            "Forslagets rækker",
            [
                new ColumnView("Område"),
                new ColumnView("Modeller"),
                new ColumnView("Investering om året", true),
                new ColumnView("Samlet mål", true),
                new ColumnView("Samlet status", true),
                new ColumnView("Målopfyldelse", true),
                new ColumnView("Er målet nået?"),
            ],
            [.. permanence.Proposals.Select(row => (IReadOnlyList<CellView>)
            [
                new CellView(row.Area.Name) { Address = Addresses.Proposal(report, row.Area) },
                new CellView(string.Join("; ", row.Models.Select(proposed => proposed.Model.Name))),
                BuildFigure.Cell(row.Investment, "ikke oplyst") with { Note = row.Investment is null || row.IsInvestmentOfModels ? Stated(row.Investment, compared) : "som forslaget angiver" },
                Computed(row.Target),
                Computed(row.Result),
                Computed(row.Attainment.Percent),
                new CellView(Proposals.Met(row.IsEligible)) { Note = Proposals.MissedYears(row) },
            ])])
        {
            Foot =
            [
                new CellView("I alt"),
                BuildFigure.Cell(permanence.Totals.Models, string.Empty) with { Note = Stated(permanence.Totals.Models, compared) },
                BuildFigure.Cell(permanence.Totals.Investment, string.Empty) with { Note = Stated(permanence.Totals.Investment, compared) },
                new CellView(string.Empty),
                new CellView(string.Empty),
                new CellView(string.Empty),
                new CellView(string.Empty),
            ],
        };

        CellView Computed(Figure? figure) => BuildFigure.Cell(figure, "kan ikke beregnes") with { Note = Stated(figure, compared) };
    }
}
