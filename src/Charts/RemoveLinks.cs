using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>A chart without its links, for places they would not lead from.</summary>
public static class RemoveLinks
{
    /// <param name="svg">What one of the drawing functions returned.</param>
    /// <returns>The same drawing; without links inside it is an image and no longer a group.</returns>
    public static string From(string svg) => svg.Contains("<a ", StringComparison.Ordinal) ? ChartFrame.WithoutLinks(svg) : svg;
}
