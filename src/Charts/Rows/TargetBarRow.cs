using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>One measure: its label, its bar with the target mark, its two texts, its note.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Scale">Shares of the target, in percent of the width.</param>
/// <param name="Place">Where the target text stands.</param>
/// <param name="Narrowest">Px.</param>
internal sealed record TargetBarRow(SvgWriter Svg, LinearScale Scale, TargetTextPlace Place, double Narrowest)
{
    private const double BarHeight = 20;
    private const double Air = 7;

    /// <summary>How far the target mark stands out above and below the bar.</summary>
    private const double MarkReach = 5;

    /// <summary>Draws the row and returns its bottom, px.</summary>
    public double Draw(TargetBar bar, double top)
    {
        var label = WrappedText.Fit(bar.Label, TextFace.Label, Narrowest);
        DrawText.Lines(Svg, label, new ChartLabel(bar.Label), top);

        var barTop = top + label.Height + Air;
        var barBottom = barTop + BarHeight;
        DrawBar.Horizontal(Svg, Scale, ShareScale.Of(bar.Result, bar.Target), trackEnd: 1, barTop, BarHeight);
        DrawAxis.Upright(Svg, barTop, barBottom);
        ReferenceLine.Target.DrawUpright(Svg, Scale.At(1), barTop - MarkReach, barBottom + MarkReach);

        var bottom = DrawTexts(bar, barBottom + Air);
        var note = WrappedText.Fit(bar.Note ?? "", TextFace.Note, Narrowest);
        DrawText.Lines(Svg, note, new ChartLabel(bar.Note ?? ""), bottom);
        return bottom + note.Height;
    }

    private double DrawTexts(TargetBar bar, double top)
    {
        var result = WrappedText.Fit(bar.ResultText.Text, TextFace.Value, Narrowest);
        DrawText.Lines(Svg, result, bar.ResultText, top);
        if (Place == TargetTextPlace.OwnLine)
        {
            var target = WrappedText.Fit(bar.TargetText.Text, TextFace.Note, Narrowest);
            DrawText.Lines(Svg, target, bar.TargetText, top + result.Height);
            return top + result.Height + target.Height;
        }

        // To the outer edge of the mark, not to its middle: edges are what the eye lines up.
        var spot = Place == TargetTextPlace.EndsAtMark
            ? new TextSpot(Scale.At(1), top + 1, "end", 1.5)
            : new TextSpot(Scale.At(1), top + 1, Shift: -1.5);
        DrawText.Line(Svg, bar.TargetText, TextFace.Note, spot);
        return top + Math.Max(TextFace.Value.LineHeight, result.Height);
    }
}
