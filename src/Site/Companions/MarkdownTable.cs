using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Companions;

/// <summary>A table → its caption and a pipe table; sums stand in its last row.</summary>
internal static class MarkdownTable
{
    public static IEnumerable<string> Of(MarkupElement table)
    {
        if (table.Descendants.FirstOrDefault(inner => inner.Name == "caption") is { } caption)
        {
            yield return $"**{InlineMarkdown.Of(caption)}**";
        }

        var rows = table.Descendants.Where(inner => inner.Name == "tr").ToList();
        if (rows.Count > 0)
        {
            yield return string.Join('\n', [Row(rows[0]), Rule(rows[0]), .. rows.Skip(1).Select(Row)]);
        }
    }

    private static string Row(MarkupElement row) => $"| {string.Join(" | ", row.Elements.Select(InlineMarkdown.Of))} |";

    private static string Rule(MarkupElement heading) =>
        $"| {string.Join(" | ", heading.Elements.Select(cell => cell.HasClass("number") ? "---:" : "---"))} |";
}
