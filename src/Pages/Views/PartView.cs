namespace InvestmentModels.Pages.Views;

/// <summary>A piece of a sentence: words, and among them a figure or a link.</summary>
/// <param name="Text">The words; the figure's own text where there is one.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Address">Where the words lead, from the site's root.</param>
public sealed record PartView(string Text, FigureView? Figure = null, string? Address = null)
{
    /// <summary>Words.</summary>
    public static implicit operator PartView(string text) => new(text);

    /// <summary>A figure.</summary>
    public static implicit operator PartView(FigureView figure) => new(figure.Text, figure);

    /// <summary>A link.</summary>
    public static implicit operator PartView(LinkView link) => new(link.Text, Address: link.Address);

    /// <summary>Words, for languages without conversions.</summary>
    public static PartView FromString(string text) => new(text);

    /// <summary>A figure, for languages without conversions.</summary>
    public static PartView FromFigureView(FigureView figure) => new(figure.Text, figure);

    /// <summary>A link, for languages without conversions.</summary>
    public static PartView FromLinkView(LinkView link) => new(link.Text, Address: link.Address);
}
