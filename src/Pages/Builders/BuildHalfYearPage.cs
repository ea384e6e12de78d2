using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>A half-year status: its one page.</summary>
internal static class BuildHalfYearPage
{
    public static HalfYearPageView From(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        var said = report.Reported;
        var address = Addresses.Report(said);
        var names = record.Said.Areas.ToDictionary(area => area.Id, area => area.Name, StringComparer.Ordinal);
        return new HalfYearPageView(
            HalfYears.Provisional(said),
            HalfYears.Lead(report.Totals),
            site.Html(said.Summary, address, 2),
            Table(report),
            HalfYears.Reading,
            [.. report.Areas.Select(Area)],
            [.. said.Closed.Select(closed => new NoteView("Følges ikke længere", names.GetValueOrDefault(closed.AreaId, closed.AreaId), closed.Reason))],
            [.. said.Sources.Select(source => new SourceView(source.Title, Dates.Long(source.Date), source.Url))],
            said.NextReport ?? string.Empty,
            [.. report.Figures.Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            BuildDownloads.OfReport(Addresses.ReportData(said)))
        {
            Address = address,
            Title = $"{said.Title} (foreløbig)",
            Heading = said.Title,
            Description = $"{said.Title}: foreløbige tal for {report.Areas.Count} områder, og om årets mål ventes nået.",
            Breadcrumbs = [site.Home],
        };
    }

    private static TableView Table(ComputedReport report) => new(
        $"Foreløbige tal for første halvår {report.Reported.Year}",
        [
            new ColumnView("Område"),
            new ColumnView("Produktion indtil nu", true),
            new ColumnView("Forholdsmæssigt mål", true),
            new ColumnView("Andel", true),
            new ColumnView("Ventes årets mål nået?"),
        ],
        [.. report.Areas.Select(area => (IReadOnlyList<CellView>)
        [
            new CellView(area.Area.Name) { Address = $"{Addresses.Report(report.Reported)}#{Addresses.HalfYearArea(area.Area)}" },
            BuildFigure.Cell(area.Result, "mangler"),
            BuildFigure.Cell(area.ProRata?.Target, "mangler"),
            BuildFigure.Cell(area.ProRata?.Attainment.Percent, "kan ikke beregnes"),
            new CellView(HalfYears.Answer(area.Reported.Expectation)) { Shape = HalfYears.Shape(area.Reported.Expectation) },
        ])]);

    private static HalfYearAreaView Area(ComputedArea area) => new(
        Addresses.HalfYearArea(area.Area),
        area.Area.Name,
        HalfYears.Sentence(area.Reported.Expectation),
        HalfYears.Shape(area.Reported.Expectation),
        area.Reported.Expectation?.Reason ?? string.Empty,
        area.Reported.Challenges,
        BuildNotes.Of(area));
}
