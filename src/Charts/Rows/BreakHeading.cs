using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>The rules that part years that cannot be compared, the first of a row with its text.</summary>
/// <param name="At">Where the rules stand, in percent of the width, from left to right.</param>
/// <param name="Text">The text's lines; none where the row has no break.</param>
/// <param name="Spot">Where it stands beside its rule; null: above all rules, from the left edge.</param>
internal sealed record BreakHeading(IReadOnlyList<double> At, WrappedText Text, TextSpot? Spot)
{
    private const double Gap = 6;
    private const double Air = 4;

    /// <summary>What the text takes at the top of the row, px.</summary>
    public double Height => Text.Lines.Count == 0 ? 0 : Text.Height + Air;

    /// <summary>The text stands right of the first rule, where that has no room left of it, and else above.</summary>
    public static BreakHeading For(IReadOnlyList<YearColumn> columns, ColumnGrid grid, string text, double narrowest)
    {
        IReadOnlyList<double> at = [.. Enumerable.Range(0, columns.Count).Where(place => columns[place].IsBreak).Select(place => place * grid.SlotPercent)];
        var lines = WrappedText.Fit(at.Count == 0 ? string.Empty : text, TextFace.Note, narrowest);
        if (lines.Lines.Count != 1)
        {
            return new BreakHeading(at, lines, null);
        }

        var first = at[0] / 100 * narrowest;
        var needed = lines.LastWidth + Gap;
        return new BreakHeading(at, lines, needed <= narrowest - first ? new TextSpot(at[0], 0, Shift: Gap) : needed <= first ? new TextSpot(at[0], 0, "end", -Gap) : null);
    }

    /// <summary>Only the rule with the text beside it reaches up to it; the others would strike it through.</summary>
    public void Draw(SvgWriter svg, double top, double bottom)
    {
        var label = new ChartLabel(string.Join(' ', Text.Lines));
        if (Spot is null)
        {
            DrawText.Lines(svg, Text, label, top);
        }
        else
        {
            DrawText.Line(svg, label, Text.Face, Spot with { Top = top });
        }

        for (var index = 0; index < At.Count; index++)
        {
            svg.Leaf(
                "line",
                ("class", "c-break"),
                ("x1", SvgNumber.Percent(At[index])),
                ("y1", SvgNumber.Pixels(index == 0 && Spot is not null ? top : top + Height)),
                ("x2", SvgNumber.Percent(At[index])),
                ("y2", SvgNumber.Pixels(bottom)),
                ("stroke", "currentColor"),
                ("stroke-width", "1"),
                ("stroke-dasharray", "2 3"));
        }
    }
}
