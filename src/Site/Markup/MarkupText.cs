namespace InvestmentModels.Site.Markup;

/// <summary>Words between tags.</summary>
/// <param name="html">As they are written.</param>
internal sealed class MarkupText(ReadOnlyMemory<char> html) : MarkupNode
{
    /// <summary>Decoded.</summary>
    public ReadOnlySpan<char> Words => DecodeMarkup.Of(html.Span);
}
