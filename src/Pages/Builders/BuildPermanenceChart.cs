using InvestmentModels.Charts;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Proposals;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Every row's attainment over the years beside the threshold, best first.</summary>
internal static class BuildPermanenceChart
{
    private const string Id = "maalopfyldelse-over-aarene";

    public static ChartView? From(ComputedReport report, ComputedPermanence permanence)
    {
        if (permanence.Proposals.Count == 0)
        {
            return null;
        }

        var sorted = permanence.Proposals.OrderByDescending(row => row.Attainment.Percent?.Unrounded ?? decimal.MinValue).ToList();
        var threshold = Numbers.WithUnit(report.Reported.Rule.GreenFromPercent, Quantity.Percent);
        var summary = Proposals.ChartSummary(sorted);
        return new ChartView(
            Id,
            Proposals.ChartHeadline(permanence.Totals),
            $"Samlet status i pct. af det samlede mål for årene. Den lodrette streg er grænsen på {threshold}",
            [BuildDrawing.From(narrowest => Draw(report, sorted, summary, narrowest), BuildDrawing.WholeColumn)],
            summary,
            new TableView(
                "Målopfyldelse over årene, højeste først",
                [new ColumnView("Område"), new ColumnView("Målopfyldelse", true), new ColumnView("Er målet nået?")],
                [.. sorted.Select(row => (IReadOnlyList<CellView>)
                [
                    new CellView(row.Area.Name) { Address = Addresses.Proposal(report.Reported, row.Area) },
                    BuildFigure.Cell(row.Attainment.Percent, "kan ikke beregnes"),
                    new CellView(Proposals.Met(row.IsEligible)),
                ])]),
            Addresses.Chart(Addresses.Permanence(report.Reported), Id));
    }

    private static Drawing Draw(ComputedReport report, IReadOnlyList<ComputedProposal> sorted, string summary, int narrowest) => DrawThresholdBars.From(
        new ThresholdBarChart(
            new ChartName(Id, "Målopfyldelse over årene", summary),
            (double)report.Reported.Rule.GreenFromPercent,
            new ChartLabel($"Grænsen er {Numbers.WithUnit(report.Reported.Rule.GreenFromPercent, Quantity.Percent)}"),
            [.. sorted.Select(row => Bar(report, row))]),
        narrowest);

    private static ThresholdBar Bar(ComputedReport report, ComputedProposal row) => new(
        row.Area.Name,
        (double?)row.Attainment.Percent?.Unrounded,
        row.Attainment.Percent is { } percent
            ? new ChartLabel(Numbers.WithUnit(percent), percent.Address, Numbers.Invariant(percent.Value))
            : new ChartLabel("kan ikke beregnes"),
        row.IsEligible switch { true => MarkShape.Disc, false => MarkShape.Square, null => MarkShape.Ring },
        Proposals.Met(row.IsEligible),
        RelativeAddress.From(Addresses.Permanence(report.Reported), Addresses.Proposal(report.Reported, row.Area)));
}
