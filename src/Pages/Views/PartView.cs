namespace InvestmentModels.Pages.Views;

/// <summary>A piece of a sentence: words, or a figure among them.</summary>
/// <param name="Text">The words; the figure's own text where there is one.</param>
/// <param name="Figure">The figure.</param>
public sealed record PartView(string Text, FigureView? Figure = null)
{
    /// <summary>Words.</summary>
    public static implicit operator PartView(string text) => new(text);

    /// <summary>A figure.</summary>
    public static implicit operator PartView(FigureView figure) => new(figure.Text, figure);

    /// <summary>Words, for languages without conversions.</summary>
    public static PartView FromString(string text) => new(text);

    /// <summary>A figure, for languages without conversions.</summary>
    public static PartView FromFigureView(FigureView figure) => new(figure.Text, figure);
}
