using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>Columns side by side on one base line, with values above, labels below and the target line across.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Scale">Values, in px of height.</param>
/// <param name="Grid">How the columns share the width.</param>
/// <param name="Target">On the scale; null: no line.</param>
internal sealed record MonthlyColumnRow(SvgWriter Svg, LinearScale Scale, ColumnGrid Grid, double? Target)
{
    private const double Lift = 4;
    private const double LabelAir = 4;

    /// <summary>Draws the row and returns its bottom, px.</summary>
    public double Draw(IReadOnlyList<MonthlyColumn> columns, double top)
    {
        var floor = top + TextFace.ColumnValue.LineHeight + Lift + Scale.Length;
        var end = columns.Count * Grid.SlotPercent;
        for (var place = 0; place < columns.Count; place++)
        {
            DrawMark(columns[place], place, floor);
        }

        DrawAxis.Level(Svg, floor, end);
        if (Target is { } target)
        {
            ReferenceLine.LevelTarget.DrawLevel(Svg, floor - Scale.At(target), end);
        }

        for (var place = 0; place < columns.Count; place++)
        {
            DrawTexts(columns[place], place, floor);
        }

        return floor + LabelAir + TextFace.ColumnLabel.LineHeight;
    }

    private void DrawMark(MonthlyColumn column, int place, double floor)
    {
        if (column.Value is { } value)
        {
            DrawColumn.Filled(Svg, Grid.LeftOf(place), Grid.ColumnPercent, floor, Scale.At(value));
        }
        else
        {
            DrawColumn.Missing(Svg, Grid.LeftOf(place), Grid.ColumnPercent, floor);
        }
    }

    private void DrawTexts(MonthlyColumn column, int place, double floor)
    {
        var valueTop = ClearOfTarget(floor - HeightOf(column) - Lift - TextFace.ColumnValue.LineHeight, floor);
        DrawText.Line(Svg, new ChartLabel(column.ValueText), TextFace.ColumnValue, new TextSpot(Grid.Middle(place), valueTop, "middle"));
        DrawText.Line(Svg, new ChartLabel(column.Label), TextFace.ColumnLabel, new TextSpot(Grid.Middle(place), floor + LabelAir, "middle"));
    }

    private double HeightOf(MonthlyColumn column) => column.Value is { } value ? Scale.At(value) : DrawColumn.GapHeight;

    private double ClearOfTarget(double top, double floor) =>
        Target is { } target ? ClearOfLine.Top(top, floor - Scale.At(target), TextFace.ColumnValue.LineHeight) : top;
}
