using Markdig.Helpers;
using Markdig.Parsers;

namespace InvestmentModels.Pages.Prose;

/// <summary>Recognises <c>{{…}}</c> in a text, written on one line: so it is checked too.</summary>
internal sealed class FigureInlineParser : InlineParser
{
    public FigureInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        var rest = slice.AsSpan()[2..];
        var end = rest.IndexOf("}}", StringComparison.Ordinal);
        if (end < 0 || rest[..end].Contains('\n'))
        {
            return false;
        }

        processor.Inline = new FigureInline(rest[..end].Trim().ToString());
        slice.Start += end + 4;
        return true;
    }
}
