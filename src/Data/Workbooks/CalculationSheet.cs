using System.Globalization;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Tables;
using InvestmentModels.Data.Xlsx;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Workbooks;

/// <summary>Every figure of a report with its calculation as a formula: before rounding, rounded, and held against its threshold.</summary>
internal static class CalculationSheet
{
    public const int UnroundedColumn = 2;
    public const int ValueColumn = 5;
    private const int AtLeastColumn = 6;
    private const int AddressColumn = 8;

    public static XlsxSheet Of(ReportCells cells, AreaSheet areas)
    {
        var formulas = new SpreadsheetFormula(cells);
        return new XlsxSheet(
            SheetNames.Calculations,
            ["Tal", "Enhed", "Før afrunding", "Afrunding", "Decimaler", "Som vist", "Skal være mindst", "Nået", "Adresse"],
            [.. cells.Figures.Select((figure, index) => Row(figure, index + CellName.FirstRow))]);

        IReadOnlyList<XlsxCell> Row(Figure figure, int row)
        {
            var unrounded = CellName.Of(UnroundedColumn, row);
            return
            [
                XlsxCell.Of(figure.Name),
                XlsxCell.Of(DanishWord.Of(figure.Quantity)),
                XlsxCell.Computed(figure.Derivation is Tally ? Count(figure, row) : formulas.Of(figure.Derivation), figure.Unrounded),
                XlsxCell.Of(SpreadsheetRounding.Danish(figure.Rounding.Kind)),
                figure.Rounding.Kind == RoundingKind.None ? XlsxCell.Empty : XlsxCell.Of(figure.Rounding.Decimals),
                XlsxCell.Computed(SpreadsheetRounding.Of(unrounded, figure.Rounding), figure.Value),
                figure.Threshold is { } limit ? XlsxCell.Computed(cells.Of(limit.AtLeast), limit.AtLeast.Number) : XlsxCell.Empty,
                figure.Threshold is { } held
                    ? XlsxCell.Computed($"IF({SpreadsheetRounding.Clean(unrounded)}>={CellName.Of(AtLeastColumn, row)},\"ja\",\"nej\")", held.Reached ? "ja" : "nej")
                    : XlsxCell.Empty,
                XlsxCell.Of(figure.Address),
            ];
        }

        // The colours are counted where they are decided, so that a changed number changes the count; everything else in the list of what was counted.
        string Count(Figure figure, int row)
        {
            var name = figure.Address.Split('/') is [_, "totals", var total] ? total : string.Empty;
            return ContractWord.Read<Colour>(name) is { } colour ? $"COUNTIF({areas.Colours},\"{DanishWord.Colour(colour)}\")"
                : name == "judged" ? $"COUNTIF({areas.Judged},\"ja\")"
                : name == "areas" ? $"COUNTA({areas.Names})"
                : cells.Counted.Count == 0 ? "0"
                : $"COUNTIF({CellName.Range(SheetNames.Counted, 0, cells.Counted.Count)},{CellName.Of(AddressColumn, row)})";
        }
    }
}
