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
        var texts = PlaceLevels(chart);
        var floor = -texts.Append(-Up.Length).Min();
        var start = 0.0;
        foreach (var (step, textTop) in chart.Steps.Zip(texts))
        {
            var (left, right, height) = (X(start), X(step.Until ?? chart.End), Up.At(step.Level));
            Svg.Leaf(
                "rect",
                ("class", "c-bar"),
                ("x", SvgNumber.Percent(left)),
                ("y", SvgNumber.Pixels(floor - height)),
                ("width", SvgNumber.Percent(right - left)),
                ("height", SvgNumber.Pixels(height)),
                ("fill", Palette.Bar));
            DrawText.Line(Svg, step.LevelText, TextFace.Value, new TextSpot(left, floor + textTop, "end", -TextAir));
            start = step.Until ?? chart.End;
        }

        DrawAxis.Level(Svg, floor, 100);
        return DrawEnds(chart, floor + LabelAir);
    }

    private double X(double value) => Gutter + (Along.At(value) * (100 - Gutter) / 100);

    /// <summary>
    /// Tops of the levels' texts, px below the base line (so: negative). Each stands left of its step, where the stair is lower: above the step
    /// before, and clear of the texts already there.
    /// </summary>
    private List<double> PlaceLevels(StepChart chart)
    {
        var line = TextFace.Value.LineHeight;
        var placed = new List<PlacedText>();
        var (start, before) = (0.0, 0.0);
        foreach (var step in chart.Steps)
        {
            var right = (X(start) / 100 * Narrowest) - TextAir;
            var left = right - TextFace.Value.WidthOf(step.LevelText.Text);
            var top = Math.Min(-Up.At(step.Level) - (line / 2), -before - line - 1);
            foreach (var other in placed.Where(other => other.Right + TextAir > left).OrderByDescending(other => other.Top))
            {
                top = top + line > other.Top && top < other.Top + line ? other.Top - line : top;
            }

            placed.Add(new PlacedText(right, top));
            (start, before) = (step.Until ?? chart.End, Up.At(step.Level));
        }

        return [.. placed.Select(text => text.Top)];
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

    /// <summary>Where a text ends and where it begins from above, px.</summary>
    private sealed record PlacedText(double Right, double Top);
}
