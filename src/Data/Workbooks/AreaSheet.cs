using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Tables;
using InvestmentModels.Data.Xlsx;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Workbooks;

/// <summary>A report's areas as readers know them, with the colour decided by a formula.</summary>
internal sealed class AreaSheet(ComputedReport report, ReportCells cells)
{
    private const int NameColumn = 1;
    private const int UnroundedColumn = 5;
    private const int GreenFromColumn = 7;
    private const int MeetsTargetInColumn = 8;
    private const int ComputedColumn = 9;
    private const int JudgementColumn = 10;
    private const int ColourColumn = 11;
    private const int JudgedColumn = 12;

    public string Names => Column(NameColumn);

    public string Colours => Column(ColourColumn);

    public string Judged => Column(JudgedColumn);

    public XlsxSheet Sheet => new(
        SheetNames.Areas,
        [
            "Nr.", "Område", "Metode", "Samlet mål", "Samlet status", "Målopfyldelse før afrunding", "Målopfyldelse i pct.", "Grøn fra pct.", "Målet nås i",
            "Beregnet farve", "Vurderet farve", "Farve", "Vurderet", "Årlig investering i mio. kr.", "Færre helårspersoner", "Område-id",
        ],
        [.. report.Areas.Select((area, index) => Row(area, index + CellName.FirstRow))]);

    private IReadOnlyList<XlsxCell> Row(ComputedArea area, int row)
    {
        var percent = area.Attainment.Percent;
        var isAssessed = report.Reported.Kind == ReportKind.Annual;
        var (computed, judged, colour) = (CellName.Of(ComputedColumn, row), CellName.Of(JudgementColumn, row), CellName.Of(ColourColumn, row));
        return
        [
            XlsxCell.Of(area.Reported.Number),
            XlsxCell.Of(area.Area.Name),
            XlsxCell.Of(DanishWord.Of(area.Area.Method).DanishWord),
            Unrounded(area.Target),
            Unrounded(area.Result),
            Unrounded(percent),
            Published(percent),
            percent?.Threshold is { } limit ? XlsxCell.Computed(cells.Of(limit.AtLeast), limit.AtLeast.Number) : XlsxCell.Empty,
            XlsxCell.Of(area.Reported.Outlook?.MeetsTargetIn),
            isAssessed
                ? XlsxCell.Computed(
                    $"IF({CellName.Of(UnroundedColumn, row)}=\"\",\"\",IF({SpreadsheetRounding.Clean(CellName.Of(UnroundedColumn, row))}>={CellName.Of(GreenFromColumn, row)},\"grøn\",IF({CellName.Of(MeetsTargetInColumn, row)}=\"\",\"rød\",\"gul\")))",
                    Word(area.Assessment.Computed))
                : XlsxCell.Empty,
            XlsxCell.Of(Word(area.Reported.Judgement?.Colour)),
            isAssessed ? XlsxCell.Computed($"IF({computed}=\"\",\"\",IF({judged}=\"\",{computed},{judged}))", Word(area.Assessment.Colour)) : XlsxCell.Empty,
            isAssessed ? XlsxCell.Computed($"IF({colour}=\"\",\"\",IF({judged}=\"\",\"nej\",\"ja\"))", Judgement(area.Assessment)) : XlsxCell.Empty,
            Published(area.Investment),
            Published(area.FullYearPersons),
            XlsxCell.Of(area.Area.Id),
        ];
    }

    private XlsxCell Unrounded(Figure? figure) => figure is null ? XlsxCell.Empty : XlsxCell.Computed(cells.Unrounded(figure)!, figure.Unrounded);

    private XlsxCell Published(Figure? figure) => figure is null ? XlsxCell.Empty : XlsxCell.Computed(cells.Published(figure)!, figure.Value);

    private string Column(int column) => CellName.Range(SheetNames.Areas, column, report.Areas.Count);

    private static string Word(Colour? colour) => colour is { } known ? DanishWord.Colour(known) : string.Empty;

    private static string Judgement(Assessment assessment) => assessment.Colour is null ? string.Empty : assessment.IsJudged ? "ja" : "nej";
}
