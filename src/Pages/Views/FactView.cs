namespace InvestmentModels.Pages.Views;

/// <summary>A line of the fact box.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">What it says; several lines where there are several. After a figure: what it counts.</param>
/// <param name="Figure">The figure, where it is one.</param>
public sealed record FactView(string Label, IReadOnlyList<string> Text, FigureView? Figure = null)
{
    /// <summary>Where to read more; shown after the text.</summary>
    public LinkView? Link { get; init; }
}
