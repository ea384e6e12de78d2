namespace InvestmentModels.Charts.Svg;

/// <summary>How a kind of text is set. Sizes are px and never scale with the chart; the stylesheet may change colours, not sizes or weights, because lines are broken by them.</summary>
/// <param name="ClassName">For the stylesheet.</param>
/// <param name="Size">Font size in px, 13 at least.</param>
/// <param name="IsBold">Bold or regular, nothing between.</param>
internal sealed record TextFace(string ClassName, double Size, bool IsBold)
{
    public static TextFace Label { get; } = new("c-label", 15, IsBold: false);

    public static TextFace Value { get; } = new("c-value", 15, IsBold: true);

    public static TextFace Group { get; } = new("c-group", 15, IsBold: true);

    public static TextFace Note { get; } = new("c-note", 14, IsBold: false);

    public static TextFace ColumnValue { get; } = new("c-value", 13, IsBold: true);

    public static TextFace ColumnLabel { get; } = new("c-label", 13, IsBold: false);

    public static TextFace ColumnNote { get; } = new("c-note", 13, IsBold: false);

    public static TextFace Headline { get; } = new("c-headline", 20, IsBold: true);

    /// <summary>From one line's top to the next, px.</summary>
    public double LineHeight => Math.Round(Size * 1.35);

    /// <summary>From a line's top to the foot of its letters, px.</summary>
    public double Baseline => Math.Round(Size * 1.02);

    public double WidthOf(string text) => TextWidth.Of(text, Size, IsBold);
}
