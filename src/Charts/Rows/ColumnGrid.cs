using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>How many columns stand side by side. Where their texts have no room in one row, the columns break into equal rows, like lines of text.</summary>
/// <param name="PerRow">Columns in a full row.</param>
/// <param name="SlotPercent">Width of one column with its air, in percent of the chart.</param>
internal sealed record ColumnGrid(int PerRow, double SlotPercent)
{
    private const double ColumnShare = 0.66;

    /// <summary>Between neighbouring texts, px, on top of what the estimate has to spare: so much that twelve names of three letters just keep apart at the narrowest.</summary>
    private const double Gap = 1.3;

    /// <summary>Few columns do not fill the width: a single one would look like a wall.</summary>
    private const int FewestSlots = 6;

    /// <summary>Width of the column itself, in percent of the chart.</summary>
    public double ColumnPercent => SlotPercent * ColumnShare;

    /// <summary>As few rows as the texts allow.</summary>
    public static ColumnGrid For(IReadOnlyList<MonthlyColumn> columns, double narrowest)
    {
        double[] labels = [.. columns.Select(column => TextFace.ColumnLabel.WidthOf(column.Label))];
        double[] values = [.. columns.Select(column => TextFace.ColumnValue.WidthOf(column.ValueText))];
        return Of(Math.Max(SlotFor(labels), SlotFor(values)), columns.Count, narrowest);
    }

    /// <summary>As few rows as the texts allow when none may reach into a neighbour's slot: a rule may stand between any two.</summary>
    /// <param name="widths">The widest text of each column, px.</param>
    /// <param name="narrowest">Px.</param>
    public static ColumnGrid Apart(IReadOnlyList<double> widths, double narrowest) => Of(widths.Max() + (4 * Gap), widths.Count, narrowest);

    /// <summary>Left edge of the column itself, in percent of the chart.</summary>
    public double LeftOf(int place) => Middle(place) - (ColumnPercent / 2);

    /// <summary>Middle of the column, in percent of the chart.</summary>
    public double Middle(int place) => (place + 0.5) * SlotPercent;

    /// <summary>The slot that keeps every text inside the chart and every two neighbours apart: a wide one may borrow from a narrow one.</summary>
    private static double SlotFor(double[] widths) =>
        widths.Zip(widths.Skip(1), (left, right) => ((left + right) / 2) + Gap).Append(widths.Max()).Max();

    private static ColumnGrid Of(double needed, int count, double narrowest)
    {
        var fitting = Math.Max(1, (int)(narrowest / needed));
        var rows = (count + fitting - 1) / fitting;
        var perRow = (count + rows - 1) / rows;
        return new(perRow, 100.0 / Math.Max(perRow, Math.Min(FewestSlots, fitting)));
    }
}
