using AngleSharp.Dom;

namespace InvestmentModels.Site.Companions;

/// <summary>A table → its caption and a pipe table; sums stand in its last row.</summary>
internal static class MarkdownTable
{
    public static IEnumerable<string> Of(IElement table)
    {
        if (table.QuerySelector("caption") is { } caption)
        {
            yield return $"**{InlineMarkdown.Of(caption)}**";
        }

        var rows = table.QuerySelectorAll("tr").ToList();
        if (rows.Count > 0)
        {
            yield return string.Join('\n', [Row(rows[0]), Rule(rows[0]), .. rows.Skip(1).Select(Row)]);
        }
    }

    private static string Row(IElement row) => $"| {string.Join(" | ", row.Children.Select(InlineMarkdown.Of))} |";

    private static string Rule(IElement heading) =>
        $"| {string.Join(" | ", heading.Children.Select(cell => cell.ClassList.Contains("number") ? "---:" : "---"))} |";
}
