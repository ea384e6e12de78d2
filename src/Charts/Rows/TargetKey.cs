using InvestmentModels.Charts.Axes;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>A short piece of the target line with its text, above the columns: beside the line itself the text would collide with tall columns.</summary>
internal static class TargetKey
{
    private const double TextLeft = 28;
    private const double Air = 10;

    /// <summary>Draws the key and returns its bottom, px; 0 where there is nothing to explain.</summary>
    public static double Draw(SvgWriter svg, ChartLabel? label, double narrowest)
    {
        if (label is null || string.IsNullOrWhiteSpace(label.Text))
        {
            return 0;
        }

        var text = WrappedText.Fit(label.Text, TextFace.Note, narrowest - TextLeft);
        ReferenceLine.LevelTarget.DrawSample(svg, Math.Round(TextFace.Note.LineHeight / 2), TextLeft - 8);
        DrawText.Lines(svg, text, label, 0, TextLeft);
        return text.Height + Air;
    }
}
