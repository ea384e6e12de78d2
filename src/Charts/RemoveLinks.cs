using System.Xml.Linq;

namespace InvestmentModels.Charts;

/// <summary>A chart without its links, for places they would not lead from.</summary>
public static class RemoveLinks
{
    /// <param name="svg">What one of the drawing functions returned.</param>
    /// <returns>The same drawing; without links inside it is an image and no longer a group.</returns>
    public static string From(string svg)
    {
        if (!svg.Contains("<a ", StringComparison.Ordinal))
        {
            return svg;
        }

        var chart = XElement.Parse(svg, LoadOptions.PreserveWhitespace);
        foreach (var link in chart.Descendants().Where(element => element.Name.LocalName == "a").ToList())
        {
            link.ReplaceWith(link.Nodes());
        }

        chart.SetAttributeValue("role", "img");
        return chart.ToString(SaveOptions.DisableFormatting);
    }
}
