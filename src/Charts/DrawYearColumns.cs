using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="YearColumnChart"/>.</summary>
public static class DrawYearColumns
{
    /// <summary>The most years a chart holds.</summary>
    public const int MostYears = 12;

    private const double RowGap = 18;
    private const double OneRowHeight = 130;
    private const double ManyRowsHeight = 90;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <remarks>Years too wide to stand abreast at the narrowest break into equal rows on the same scale.</remarks>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No columns or more than <see cref="MostYears"/>, a number that is not finite, or a negative line.</exception>
    public static Drawing From(YearColumnChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Columns, nameof(chart), MostYears);
        foreach (var column in chart.Columns)
        {
            FiniteNumber.Require(column.Value, nameof(chart));
            FiniteNumber.RequireNotNegative(column.Line, nameof(chart));
        }

        var svg = new SvgWriter();
        var grid = ColumnGrid.Apart([.. chart.Columns.Select(WidthOf)], narrowest);
        var largest = chart.Columns.Max(column => Math.Max(column.Value ?? 0, column.Line ?? 0));
        var scale = LinearScale.UpTo(largest, grid.PerRow < chart.Columns.Count ? ManyRowsHeight : OneRowHeight);
        var row = new YearColumnRow(svg, scale, grid, chart.BreakText, narrowest);
        var bottom = TargetKey.Draw(svg, chart.Columns.Any(column => column.Line is not null) ? chart.LineText : null, narrowest) - RowGap;
        foreach (var columns in chart.Columns.Chunk(grid.PerRow))
        {
            bottom = row.Draw(columns, bottom + RowGap);
        }

        return new Drawing(chart.Name, bottom, svg);
    }

    private static double WidthOf(YearColumn column) => column.Notes
        .Select(note => TextFace.ColumnNote.WidthOf(note.Text))
        .Append(TextFace.ColumnLabel.WidthOf(column.Year))
        .Append(TextFace.ColumnValue.WidthOf(column.ValueText.Text))
        .Max();
}
