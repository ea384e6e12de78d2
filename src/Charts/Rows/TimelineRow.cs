using InvestmentModels.Charts.Marks;
using InvestmentModels.Charts.Scales;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>One bar of years: its label with the years in words above, pieces of the year lines behind.</summary>
/// <param name="Svg">Where to write.</param>
/// <param name="Scale">Years, in percent of the width.</param>
/// <param name="Lines">Years with a line; it stands behind the bars only, so that no text is struck through.</param>
/// <param name="Narrowest">Px.</param>
internal sealed record TimelineRow(SvgWriter Svg, YearScale Scale, IReadOnlyList<int> Lines, double Narrowest)
{
    private const double BarHeight = 12;
    private const double Air = 5;
    private const double LineReach = 4;

    /// <summary>Draws the row and returns its bottom, px.</summary>
    public double Draw(TimelineBar bar, double top)
    {
        var text = LabelAndValue.Fit(bar.Label, bar.SpanText.Text, 0, Narrowest);
        DrawText.Lines(Svg, text.Label, new ChartLabel(bar.Label), top);
        DrawYears(bar.SpanText, text.Value, top + text.ValueTop);

        var barTop = top + text.Height + Air;
        foreach (var year in Lines)
        {
            DrawLine(Scale.Begin(year), barTop);
        }

        DrawBar(bar, barTop);
        return barTop + BarHeight + LineReach;
    }

    private void DrawYears(ChartLabel label, WrappedText years, double top)
    {
        if (years.Lines.Count > 1)
        {
            DrawText.Lines(Svg, years, label, top);
        }
        else
        {
            DrawText.Line(Svg, label, TextFace.Value, TextSpot.AtRightEdge(top));
        }
    }

    private void DrawLine(double percent, double barTop) => Svg.Leaf(
        "line",
        ("class", "c-grid"),
        ("x1", SvgNumber.Percent(percent)),
        ("y1", SvgNumber.Pixels(barTop - LineReach)),
        ("x2", SvgNumber.Percent(percent)),
        ("y2", SvgNumber.Pixels(barTop + BarHeight + LineReach)),
        ("stroke", Palette.Rule));

    private void DrawBar(TimelineBar bar, double top)
    {
        var right = Scale.End(bar.To);
        if (bar.From is { } from)
        {
            DrawSpan.Known(Svg, Scale.Begin(from), right, top, BarHeight);
        }
        else
        {
            DrawSpan.Unknown(Svg, 0, right, top, BarHeight);
        }

        switch (bar.End)
        {
            case TimelineEnd.GoesOn:
                DrawSpan.Point(Svg, right, top, BarHeight);
                break;
            case TimelineEnd.Unknown when bar.To < Scale.Last:
                DrawSpan.Unknown(Svg, right, Scale.End(Scale.Last), top, BarHeight);
                break;
            case TimelineEnd.Ended:
                DrawSpan.Stop(Svg, right, top, BarHeight);
                break;
            default:
                break;
        }

        foreach (var year in bar.MarkedYears)
        {
            DrawSpan.Mark(Svg, SvgNumber.Percent(Scale.Begin(year)), top + (BarHeight / 2));
        }
    }
}
