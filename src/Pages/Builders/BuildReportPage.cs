using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A report's own page.</summary>
internal static class BuildReportPage
{
    /// <param name="report">The report.</param>
    /// <param name="record">Everything computed.</param>
    /// <param name="site">How to write texts out.</param>
    /// <param name="shownOn">Another page that shows the same; links inside texts and drawings lead from there.</param>
    public static ReportPageView From(ComputedReport report, ComputedRecord record, ProseSite site, string? shownOn = null)
    {
        var said = report.Reported;
        var address = Addresses.Report(said);
        var isAssessed = said.Kind == ReportKind.Annual;
        return new ReportPageView(
            isAssessed ? BuildGlance.From(report, shownOn ?? address) : null,
            isAssessed ? Briefs.Of(report) : [],
            site.Html(said.Summary, shownOn ?? address, 3),
            isAssessed ? BuildAreaTable.Assessed(report, record.Said.Publisher.Departments) : BuildAreaTable.Figures(report),
            BuildDepartmentTable.Joint(report),
            isAssessed ? Rule(said) : string.Empty,
            BuildRecommendations.Table(report),
            [.. said.Decisions.Select(Decision)],
            [.. said.Sources.Select(source => new SourceView(source.Title, Dates.Long(source.Date), source.Url))],
            said.NextReport ?? string.Empty,
            isAssessed ? [.. report.Totals.All.Concat(report.Economy.Totals).Select(figure => BuildFigure.Receipt(figure, record.Said.Files))] : [],
            BuildDownloads.OfReport(Addresses.ReportData(said)))
        {
            Address = address,
            Title = said.Title,
            Heading = said.Title,
            Description = isAssessed
                ? $"{Glances.Headline(report.Totals)}. Alle områder med mål, resultat, farve, investering og regnestykke."
                : $"{said.Title}: mål og resultater for {report.Areas.Count} områder.",
            Breadcrumbs = [site.Home],
            More = isAssessed ? More(report) : [],
        };
    }

    /// <summary>A decision as it stands on a page.</summary>
    public static DecisionView Decision(Decision decision) => new(Dates.Long(decision.Date), decision.Body, decision.Text, decision.Url);

    private static IReadOnlyList<LinkView> More(ComputedReport report) =>
    [
        new LinkView("Byrådsark: det vigtigste på ét ark", Addresses.CouncilSheet(report.Reported)),
        new LinkView("Hele rapporten på én side", Addresses.WholeReport(report.Reported)),
        new LinkView("Her er rapporten og beregningen uenige", Addresses.Control(report.Reported)),
        new LinkView("Hvad er ændret siden sidst", Addresses.Changes(report.Reported)),
        new LinkView("Målene, og om de er flyttet", Addresses.Goalposts(report.Reported)),
        .. report.Permanence is null ? [] : new[] { new LinkView(Proposals.Heading, Addresses.Permanence(report.Reported)) },
        new LinkView("Hvad skal der til, for at investeringerne går op?", Addresses.ReportEconomy(report.Reported)),
    ];

    private static string Rule(Report report) =>
        $"Grøn: mindst {Numbers.WithUnit(report.Rule.GreenFromPercent, Quantity.Percent)} af målet. Gul: målet er ikke nået, men ventes nået. Rød: målet er ikke nået, og investeringen skal justeres.";
}
