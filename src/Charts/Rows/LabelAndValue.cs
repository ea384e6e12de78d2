using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>A label to the left and something short to the right of it, on one line where both fit.</summary>
/// <param name="Label">The label's lines.</param>
/// <param name="Value">The value's line; several only where it is wider than the whole chart.</param>
/// <param name="ValueTop">Top of the line the value stands on, px below the top of the label.</param>
/// <param name="Height">Both together, px.</param>
internal sealed record LabelAndValue(WrappedText Label, WrappedText Value, double ValueTop, double Height)
{
    private const double Gap = 12;

    /// <summary>A label column narrower than this reads like a newspaper column of single words.</summary>
    private const double NarrowestColumn = 120;

    /// <summary>
    /// The value stands on the label's last line, nearest to the bar it belongs to. A label that leaves no room there is first broken
    /// earlier, and only if that costs more lines does the value get a line to itself.
    /// </summary>
    /// <param name="label">What the value is about.</param>
    /// <param name="value">Not wrapped where it fits the chart at all.</param>
    /// <param name="inset">Kept free at the right, px.</param>
    /// <param name="width">Of the chart, px.</param>
    public static LabelAndValue Fit(string label, string value, double inset, double width)
    {
        var values = WrappedText.Fit(value, TextFace.Value, width - inset);
        var full = WrappedText.Fit(label, TextFace.Label, width);
        if (values.Lines.Count > 1)
        {
            return new(full, values, full.Height, full.Height + values.Height);
        }

        var column = width - values.LastWidth - inset - Gap;
        if (full.LastWidth <= column)
        {
            return OnLastLine(full, values);
        }

        var narrow = WrappedText.Fit(label, TextFace.Label, Math.Max(column, NarrowestColumn));
        return column >= NarrowestColumn && narrow.Lines.Count <= full.Lines.Count + 1
            ? OnLastLine(narrow, values)
            : new(full, values, full.Height, full.Height + values.Height);
    }

    private static LabelAndValue OnLastLine(WrappedText label, WrappedText value)
    {
        var height = Math.Max(label.Height, TextFace.Value.LineHeight);
        return new(label, value, height - TextFace.Value.LineHeight, height);
    }
}
