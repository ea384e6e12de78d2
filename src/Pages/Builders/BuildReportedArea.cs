using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>What a report tells of an area.</summary>
internal static class BuildReportedArea
{
    /// <param name="area">The area.</param>
    /// <param name="report">Its report.</param>
    /// <param name="site">How to write texts out.</param>
    /// <param name="page">The address of the page that shows it; links inside texts lead from there. On another page than its own, the area stands among others.</param>
    public static ReportedAreaView From(ComputedArea area, ComputedReport report, ProseSite site, string page)
    {
        var said = report.Reported;
        var address = Addresses.Area(said, area.Area);
        return new ReportedAreaView(
            area.Reported.Number is { } number ? $"{number}." : string.Empty,
            area.Area.Name,
            address,
            said.Kind == ReportKind.Annual ? Colours.Of(area.Assessment) : null,
            Statuses.Of(area),
            Stated(area, report),
            BuildGlance.Judged(area, said),
            site.Html(area.Area.Purpose, page, 3),
            BuildMeasureCharts.From(area, said, isAmongOthers: page != address),
            site.Html(area.Reported.Texts.SinceLast, page, 3),
            site.Html(area.Reported.Texts.Remarks, page, 3),
            site.Html(area.Reported.Texts.NextSteps, page, 3),
            BuildGlance.Unmet(area, said),
            BuildRecommendations.Of(area),
            BuildFacts.Of(area, report),
            BuildNotes.Of(area));
    }

    /// <summary>Where the document and the calculation disagree about the area: told by the computed figure, because one area's id may be the beginning of another's.</summary>
    public static IReadOnlyList<Comparison> Differences(ComputedArea area, ComputedReport report) =>
        [.. report.Differences.Where(difference => difference.Computed.Address.StartsWith($"{report.Reported.Id}/{area.Area.Id}/", StringComparison.Ordinal))];

    private static string Stated(ComputedArea area, ComputedReport report) =>
        Differences(area, report).FirstOrDefault(difference => difference.Computed == area.Attainment.Percent) is { } difference
            ? $"Rapporten angiver {Numbers.WithUnit(difference.Stated, Quantity.Percent)} {difference.Note}".TrimEnd()
            : string.Empty;
}
