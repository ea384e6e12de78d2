using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>The stair itself: steps on a base line, each with its level to the left and its end below.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Along">In percent of the stair's own width.</param>
/// <param name="Up">In px of height.</param>
/// <param name="Narrowest">Px.</param>
internal sealed record StepStair(SvgWriter Svg, LinearScale Along, LinearScale Up, double Narrowest)
{
    /// <summary>Room to the left for the first level, in percent of the width.</summary>
    private const double Gutter = 22;

    private const double TextAir = 6;
    private const double LabelAir = 4;

    /// <summary>Draws the stair and returns its bottom, px.</summary>
    public double Draw(StepChart chart)
    {
        var floor = TextFace.Value.LineHeight + Up.Length;
        var start = 0.0;
        var before = floor;
        var above = new List<(double Left, double Top)>();
        foreach (var step in chart.Steps)
        {
            var (left, right, top) = (X(start), X(step.Until ?? chart.End), floor - Up.At(step.Level));
            Svg.Leaf(
                "rect",
                ("class", "c-bar"),
                ("x", SvgNumber.Percent(left)),
                ("y", SvgNumber.Pixels(top)),
                ("width", SvgNumber.Percent(right - left)),
                ("height", SvgNumber.Pixels(floor - top)),
                ("fill", Palette.Bar));
            DrawLevel(step.LevelText, left, top, before, above);
            (start, before) = (step.Until ?? chart.End, top);
        }

        DrawAxis.Level(Svg, floor, 100);
        return DrawEnds(chart, floor + LabelAir);
    }

    private double X(double value) => Gutter + (Along.At(value) * (100 - Gutter) / 100);

    /// <summary>Left of the step, where the stair is lower: on the step before, and clear of the texts already there.</summary>
    private void DrawLevel(ChartLabel text, double left, double top, double before, List<(double Left, double Top)> above)
    {
        var line = TextFace.Value.LineHeight;
        var textTop = Math.Min(top - (line / 2), before - line - 1);
        var textLeft = (left / 100 * Narrowest) - TextAir - TextFace.Value.WidthOf(text.Text);
        foreach (var other in above.Where(other => other.Left > textLeft && textTop + line > other.Top && textTop < other.Top + line))
        {
            textTop = other.Top - line;
        }

        textTop = Math.Max(textTop, 0);
        DrawText.Line(Svg, text, TextFace.Value, new TextSpot(left, textTop, "end", -TextAir));
        above.Add((left / 100 * Narrowest, textTop));
    }

    private double DrawEnds(StepChart chart, double top)
    {
        DrawText.Line(Svg, new ChartLabel(chart.AxisText), TextFace.ColumnLabel, new TextSpot(Gutter, top, "end", -TextAir));
        var taken = Gutter / 100 * Narrowest;
        foreach (var step in chart.Steps.Where(step => step.Until is not null))
        {
            var half = TextFace.ColumnLabel.WidthOf(step.UntilText) / 2;
            var middle = X(step.Until!.Value) / 100 * Narrowest;
            if (middle - half >= taken)
            {
                DrawText.Line(Svg, new ChartLabel(step.UntilText), TextFace.ColumnLabel, new TextSpot(X(step.Until.Value), top, "middle"));
                taken = middle + half + TextAir;
            }
        }

        return top + TextFace.ColumnLabel.LineHeight;
    }
}
