using InvestmentModels.Computation;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page for sceptics.</summary>
internal static class BuildControlPage
{
    /// <summary>Percentage points on either side of the threshold that count as near it.</summary>
    private const decimal Near = 5m;

    public static ControlPageView From(ComputedReport report, ProseSite site)
    {
        var agreeing = report.Comparisons.Count(comparison => comparison.Agrees);
        var near = report.Areas
            .Where(area => area.Margin is { } margin && Math.Abs(margin.Unrounded) <= Near)
            .OrderBy(area => area.Margin!.Unrounded)
            .ToList();
        return new ControlPageView(
            report.Comparisons.Count == 0
                ? "Rapporten angiver ingen tal, der kan holdes op mod beregningen."
                : $"Vi har holdt {report.Comparisons.Count} tal fra rapporten op mod beregningen. {(agreeing == report.Comparisons.Count ? "De stemmer alle." : $"{agreeing} stemmer, og {report.Comparisons.Count - agreeing} gør det ikke.")}",
            BuildDifferences.Table(report.Differences, "Tal, hvor rapporten og beregningen er uenige"),
            NearTable(near, report),
            $"Her står områder, der ligger højst {Numbers.Plain(Near)} procentpoint fra grænsen for grøn.",
            BuildGlance.Judged(report),
            BuildObservations.Table(BuildObservations.All(report), "Uoverensstemmelser i teksten", report.Reported),
            BuildNotes.Table(report),
            BuildDifferences.Agreeing(report.Comparisons))
        {
            Address = Addresses.Control(report.Reported),
            Title = $"Kontrol af {report.Reported.Title}",
            Heading = "Hvor er rapporten og beregningen uenige?",
            Description = $"Hvor {report.Reported.Title} og beregningen er uenige, hvilke områder der ligger tæt på grænsen, og hvilke tal der skal læses med forbehold.",
            Breadcrumbs = [site.Home, new LinkView(report.Reported.Title, Addresses.Report(report.Reported))],
        };
    }

    private static TableView? NearTable(IReadOnlyList<ComputedArea> near, ComputedReport report) => near.Count == 0 ? null : new TableView(
        "Områder tæt på grænsen for grøn",
        [new ColumnView("Område"), new ColumnView("Målopfyldelse", true), new ColumnView("Afstand til grænsen", true), new ColumnView("Farve")],
        [.. near.Select(area => (IReadOnlyList<CellView>)
        [
            new CellView(area.Area.Name) { Address = Addresses.Area(report.Reported, area.Area) },
            BuildFigure.Cell(area.Attainment.Percent, string.Empty),
            BuildFigure.Cell(area.Margin, string.Empty),
            new CellView(Colours.Of(area.Assessment).Word) { Colour = Colours.Of(area.Assessment) },
        ])]);
}
