using System.Text;
using InvestmentModels.Site.Markup;

namespace InvestmentModels.Site.Companions;

/// <summary>A table → its caption and a pipe table; sums stand in its last row.</summary>
internal static class MarkdownTable
{
    public static void Of(MarkupElement table, MarkdownBlocks into)
    {
        if (table.Find(inner => inner.Name is "caption") is { } caption)
        {
            into.Begin();
            into.Text.Append("**");
            InlineMarkdown.Of(caption, into.Text);
            into.Text.Append("**");
        }

        var rows = table.All(inner => inner.Name is "tr");
        for (var row = 0; row < rows.Count; row++)
        {
            if (row == 0)
            {
                into.Begin();
                Row(rows[0], into.Text);
                into.BeginLine();
                Rule(rows[0], into.Text);
            }
            else
            {
                into.BeginLine();
                Row(rows[row], into.Text);
            }
        }
    }

    private static void Row(MarkupElement row, StringBuilder text)
    {
        text.Append('|');
        foreach (var cell in row.Elements)
        {
            text.Append(' ');
            InlineMarkdown.Of(cell, text);
            text.Append(" |");
        }
    }

    private static void Rule(MarkupElement heading, StringBuilder text)
    {
        text.Append('|');
        foreach (var cell in heading.Elements)
        {
            text.Append(cell.HasClass("number") ? " ---: |" : " --- |");
        }
    }
}
