using InvestmentModels.Computation;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Xlsx;

namespace InvestmentModels.Data.Workbooks;

/// <summary>Where every fact and every figure of a report stands in its workbook.</summary>
internal sealed class ReportCells
{
    private readonly Dictionary<string, int> _figureRows;
    private readonly Dictionary<Reported, int> _factRows;

    public ReportCells(ComputedReport report)
    {
        Figures = report.Figures;
        Facts = [.. Figures.SelectMany(figure => figure.Derivation.Facts().Concat(figure.Threshold is { } limit ? [limit.AtLeast] : [])).Distinct(SameFact.Comparer)];
        Counted = [.. Figures.Where(figure => figure.Derivation is Tally).SelectMany(figure => ((Tally)figure.Derivation).Items.Select(item => (IReadOnlyList<XlsxCell>)[XlsxCell.Of(figure.Address), XlsxCell.Of(item.Name), XlsxCell.Of(item.Address)]))];
        _figureRows = new Dictionary<string, int>(Figures.Count, StringComparer.Ordinal);
        foreach (var figure in Figures)
        {
            _figureRows.Add(figure.Address, _figureRows.Count + CellName.FirstRow);
        }

        _factRows = new Dictionary<Reported, int>(Facts.Count, SameFact.Comparer);
        foreach (var fact in Facts)
        {
            _factRows.Add(fact, _factRows.Count + CellName.FirstRow);
        }
    }

    /// <summary>One row each, in this order.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>What the figures rest on, each fact once; one row each, in this order.</summary>
    public IReadOnlyList<Reported> Facts { get; }

    /// <summary>What the counts count; one row each, in this order.</summary>
    public IReadOnlyList<IReadOnlyList<XlsxCell>> Counted { get; }

    public string Of(Reported fact) => CellName.Fixed(SheetNames.Facts, FactSheet.ValueColumn, _factRows[fact]);

    /// <summary>A figure before rounding; none where it belongs to another report and has no row here.</summary>
    public string? Unrounded(Figure figure) => Cell(figure, CalculationSheet.UnroundedColumn);

    /// <summary>A figure as published; none likewise.</summary>
    public string? Published(Figure figure) => Cell(figure, CalculationSheet.ValueColumn);

    private string? Cell(Figure figure, int column) =>
        _figureRows.TryGetValue(figure.Address, out var row) ? CellName.Fixed(SheetNames.Calculations, column, row) : null;
}
