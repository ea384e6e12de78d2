using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Proposals;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A row of the proposal: its measures year by year, and the years together.</summary>
internal static class BuildProposal
{
    public static ProposalView From(ComputedProposal row, Report report, IReadOnlyList<Comparison> compared, FileDigests files) => new(
        Addresses.ProposalAnchor(row.Area),
        new LinkView(row.Area.Name, report.Areas.Any(area => area.Area.Id == row.Area.Id) ? Addresses.Area(report, row.Area) : Addresses.Report(report)),
        Proposals.Status(row),
        [.. row.Models.Select(proposed => Proposals.Model(proposed.Model))],
        row.Said.Stated?.Note ?? string.Empty,
        Measures(row),
        Years(row, compared),
        [.. row.Figures.Select(figure => BuildFigure.Receipt(figure, files))]);

    private static TableView? Measures(ComputedProposal row)
    {
        var known = row.Years.Where(year => year.Measures.Count > 0).ToList();
        return known.Count == 0 ? null : new TableView(
            $"{row.Area.Name}: målepunkter år for år",
            [new ColumnView("Målepunkt"), .. known.SelectMany(year => new[] { new ColumnView($"Mål {year.Year}", true), new ColumnView($"Status {year.Year}", true) })],
            [.. row.Measures.Select((measure, index) => (IReadOnlyList<CellView>)
            [
                new CellView(measure.Name) { Note = Proposals.Weight(row.Area, measure) },
                .. known.SelectMany(year => new[]
                {
                    BuildFigure.Cell(year.Measures[index].Target, "mangler"),
                    BuildFigure.Cell(year.Measures[index].Result, "mangler"),
                }),
            ])]);
    }

    private static TableView Years(ComputedProposal row, IReadOnlyList<Comparison> compared)
    {
        return new TableView(
            $"{row.Area.Name}: årene hver for sig og tilsammen",
            [new ColumnView("År"), new ColumnView("Mål", true), new ColumnView("Status", true), new ColumnView("Målopfyldelse", true), new ColumnView("Er målet nået?")],
            [
                .. row.Years.Select(year => (IReadOnlyList<CellView>)
                [
                    year.Report is { } found
                        ? new CellView($"{year.Year}") { Address = Addresses.Area(found, row.Area) }
                        : new CellView($"{year.Year}") { Note = (year.Attainment as UnreportedAttainment)?.Reason },
                    Cell(year.Target, "mangler"),
                    Cell(year.Result, "mangler"),
                    Cell(year.Attainment.Percent, "kan ikke beregnes"),
                    new CellView(Proposals.Met(year.IsMet)),
                ]),
            ])
        {
            Foot =
            [
                new CellView(row.Measures[0].OverYears == YearsRule.Mean ? "Gennemsnit af årene" : "Årene tilsammen"),
                Cell(row.Target, "kan ikke beregnes"),
                Cell(row.Result, "kan ikke beregnes"),
                Cell(row.Attainment.Percent, "kan ikke beregnes"),
                new CellView(Proposals.Met(row.IsEligible)),
            ],
        };

        CellView Cell(Figure? figure, string absent) => BuildFigure.Cell(figure, absent) with { Note = BuildPermanencePage.Stated(figure, compared) };
    }
}
