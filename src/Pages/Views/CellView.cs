namespace InvestmentModels.Pages.Views;

/// <summary>A cell of a table: a text, and what it may carry.</summary>
/// <param name="Text">What it says.</param>
public sealed record CellView(string Text)
{
    /// <summary>The figure it shows; its text is used.</summary>
    public FigureView? Figure { get; init; }

    /// <summary>Where it leads, from the site's root.</summary>
    public string? Address { get; init; }

    /// <summary>The colour it shows.</summary>
    public ColourView? Colour { get; init; }

    /// <summary>A sign before the text that says the same once more; empty where there is none.</summary>
    public string Shape { get; init; } = string.Empty;

    /// <summary>A smaller line below.</summary>
    public string? Note { get; init; }

    /// <summary>The id of a row's heading, so that a link can lead to the row.</summary>
    public string? Anchor { get; init; }

    /// <summary>What it is sorted by where that is not its text or its figure; empty comes last.</summary>
    public string? SortKey { get; init; }

    /// <summary>The choices of its column's filter that it belongs to.</summary>
    public IReadOnlyList<string> FilterKeys { get; init; } = [];
}
