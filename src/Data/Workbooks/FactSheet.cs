using InvestmentModels.Data.Tables;
using InvestmentModels.Data.Xlsx;

namespace InvestmentModels.Data.Workbooks;

/// <summary>What was reported, and where it is written in the input. Everything else in the workbook is computed from these cells.</summary>
internal static class FactSheet
{
    public const int ValueColumn = 2;

    public static XlsxSheet Of(ReportCells cells) => new(
        SheetNames.Facts,
        ["Tal", "Enhed", "Værdi", "Fil", "Sted i filen"],
        [.. cells.Facts.Select(fact => (IReadOnlyList<XlsxCell>)
        [
            XlsxCell.Of(fact.Name),
            XlsxCell.Of(DanishWord.Of(fact.Quantity)),
            XlsxCell.Of(fact.Number),
            XlsxCell.Of(fact.Origin.File),
            XlsxCell.Of(fact.Origin.Pointer),
        ])]);
}
