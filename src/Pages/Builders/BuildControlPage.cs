using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page for sceptics.</summary>
internal static class BuildControlPage
{
    public static ControlPageView From(ComputedReport report, FileDigests files, ProseSite site)
    {
        var agreeing = report.Comparisons.Count(comparison => comparison.Agrees);
        return new ControlPageView(
            report.Comparisons.Count == 0
                ? "Rapporten angiver ingen tal, der kan holdes op mod beregningen."
                : $"Vi har holdt {report.Comparisons.Count} tal fra rapporten op mod beregningen. {(agreeing == report.Comparisons.Count ? "De stemmer alle." : $"{agreeing} stemmer, og {report.Comparisons.Count - agreeing} gør det ikke.")}",
            BuildDifferences.Table(report.Differences, "Tal, hvor rapporten og beregningen er uenige"),
            BuildMargins.Table(report),
            BuildMargins.Words(report),
            BuildSensitivity.Table(report),
            [.. report.Sensitivity.Select(row => BuildFigure.Receipt(row.Green, files))],
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
}
