using InvestmentModels.Charts.Rows;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>Draws a <see cref="MonthlyColumnChart"/>.</summary>
public static class DrawMonthlyColumns
{
    private const int Months = 12;
    private const double RowGap = 16;
    private const double OneRowHeight = 150;
    private const double ManyRowsHeight = 100;

    /// <summary>The chart, ready to stand somewhere.</summary>
    /// <remarks>Values too wide to stand twelve abreast at the narrowest break the year into equal rows on the same scale.</remarks>
    /// <param name="chart">What to draw.</param>
    /// <param name="narrowest">The narrowest it will ever be shown, px. Only raise it for an edition of fixed width.</param>
    /// <exception cref="ArgumentException">No columns or more than 12, a number that is not finite, or a negative target.</exception>
    public static Drawing From(MonthlyColumnChart chart, int narrowest = ChartWidth.Narrowest)
    {
        ItemCount.Require(chart.Columns, nameof(chart), Months);
        FiniteNumber.RequireNotNegative(chart.MonthlyTarget, nameof(chart));
        foreach (var column in chart.Columns)
        {
            FiniteNumber.Require(column.Value, nameof(chart));
        }

        var svg = new SvgWriter();
        var grid = ColumnGrid.For(chart.Columns, narrowest);
        var largest = Math.Max(chart.MonthlyTarget ?? 0, chart.Columns.Max(column => column.Value) ?? 0);
        var scale = LinearScale.UpTo(largest, grid.PerRow < chart.Columns.Count ? ManyRowsHeight : OneRowHeight);
        var row = new MonthlyColumnRow(svg, scale, grid, chart.MonthlyTarget);
        var bottom = TargetKey.Draw(svg, chart.MonthlyTarget is null ? null : chart.TargetText, narrowest) - RowGap;
        foreach (var columns in chart.Columns.Chunk(grid.PerRow))
        {
            bottom = row.Draw(columns, bottom + RowGap);
        }

        return new Drawing(chart.Name, bottom, svg);
    }
}
