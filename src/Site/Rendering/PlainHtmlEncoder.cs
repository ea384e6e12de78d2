using System.Text;
using System.Text.Encodings.Web;

namespace InvestmentModels.Site.Rendering;

/// <summary>Encodes what could be read as markup and nothing else: æ, ø, å, no-break spaces and apostrophes stay readable in the source.</summary>
/// <remarks>Attributes are always written in double quotes by the renderer, so an apostrophe is only an apostrophe.</remarks>
internal sealed class PlainHtmlEncoder : HtmlEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '<' or '>' or '&' or '"' || IsForbidden(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var at = 0; at < textLength; at++)
        {
            if (WillEncode(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var entity = unicodeScalar switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            _ when IsForbidden(unicodeScalar) => "\uFFFD",
            _ => new Rune(unicodeScalar).ToString(),
        };
        numberOfCharactersWritten = entity.TryCopyTo(new Span<char>(buffer, bufferLength)) ? entity.Length : 0;
        return numberOfCharactersWritten > 0;
    }

    /// <summary>Control characters have no place in a page, and lone surrogates are no characters at all.</summary>
    private static bool IsForbidden(int scalar) => scalar is < 0x20 and not ('\t' or '\n' or '\r') or 0x7F or (>= 0xD800 and <= 0xDFFF);
}
