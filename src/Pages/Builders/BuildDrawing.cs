using InvestmentModels.Charts;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>A chart drawn for any width, and once more for wide surroundings where that gives another picture.</summary>
internal static class BuildDrawing
{
    /// <summary>The narrowest the wide edition is shown where the chart has the page to itself, px.</summary>
    public const int WholeColumn = 620;

    /// <summary>The narrowest the wide edition is shown beside a box of facts, px.</summary>
    public const int BesideFacts = 560;

    /// <param name="draw">Draws the chart for a narrowest width.</param>
    /// <param name="wideFrom">One of the widths above; null: only the edition for any width is shown.</param>
    public static DrawingView From(Func<int, Drawing> draw, int? wideFrom)
    {
        var any = draw(ChartWidth.Narrowest);
        var wide = wideFrom is { } width ? draw(width) : any;
        return new DrawingView(any, wide.LooksLike(any) ? null : wide.Named($"{any.Name.Id}-bred"));
    }
}
