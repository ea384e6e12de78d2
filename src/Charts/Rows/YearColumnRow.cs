using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>Years side by side on one base line, with values above, years and notes below, and each column's own line across it.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Scale">Values, in px of height.</param>
/// <param name="Grid">How the columns share the width.</param>
/// <param name="BreakText">Stands at the first break of the row.</param>
/// <param name="Narrowest">Px.</param>
internal sealed record YearColumnRow(SvgWriter Svg, LinearScale Scale, ColumnGrid Grid, string BreakText, double Narrowest)
{
    private const double Lift = 4;
    private const double LabelAir = 4;

    /// <summary>How much of its slot a column's line crosses: it stands out on both sides and keeps clear of the neighbour.</summary>
    private const double LineShare = 0.84;

    /// <summary>Draws the row and returns its bottom, px.</summary>
    public double Draw(IReadOnlyList<YearColumn> columns, double top)
    {
        var heading = BreakHeading.For(columns, Grid, BreakText, Narrowest);
        var floor = top + heading.Height + TextFace.ColumnValue.LineHeight + Lift + Scale.Length;
        var bottom = floor + LabelAir + TextFace.ColumnLabel.LineHeight + (columns.Max(column => column.Notes.Count) * TextFace.ColumnNote.LineHeight);
        for (var place = 0; place < columns.Count; place++)
        {
            DrawMark(columns[place].Value, place, floor);
        }

        DrawAxis.Level(Svg, floor, columns.Count * Grid.SlotPercent);
        heading.Draw(Svg, top, bottom);
        for (var place = 0; place < columns.Count; place++)
        {
            DrawLine(columns[place], place, floor);
            DrawTexts(columns[place], place, floor);
        }

        return bottom;
    }

    private void DrawMark(double? known, int place, double floor)
    {
        if (known is { } value)
        {
            DrawColumn.Filled(Svg, Grid.LeftOf(place), Grid.ColumnPercent, floor, Scale.At(value));
        }
        else
        {
            DrawColumn.Missing(Svg, Grid.LeftOf(place), Grid.ColumnPercent, floor);
        }
    }

    private void DrawLine(YearColumn column, int place, double floor)
    {
        if (column.Line is { } line)
        {
            var half = Grid.SlotPercent * LineShare / 2;
            ReferenceLine.LevelTarget.DrawLevel(Svg, floor - Scale.At(line), Grid.Middle(place) + half, Grid.Middle(place) - half);
        }
    }

    private void DrawTexts(YearColumn column, int place, double floor)
    {
        var height = column.Value is { } value ? Scale.At(value) : DrawColumn.GapHeight;
        var free = floor - height - Lift - TextFace.ColumnValue.LineHeight;
        var valueTop = column.Line is { } line ? ClearOfLine.Top(free, floor - Scale.At(line), TextFace.ColumnValue.LineHeight) : free;
        Text(column.ValueText, TextFace.ColumnValue, place, valueTop);
        var top = floor + LabelAir;
        Text(new ChartLabel(column.Year), TextFace.ColumnLabel, place, top);
        top += TextFace.ColumnLabel.LineHeight;
        foreach (var note in column.Notes)
        {
            Text(note, TextFace.ColumnNote, place, top);
            top += TextFace.ColumnNote.LineHeight;
        }
    }

    private void Text(ChartLabel label, TextFace face, int place, double top) =>
        DrawText.Line(Svg, label, face, new TextSpot(Grid.Middle(place), top, "middle"));
}
