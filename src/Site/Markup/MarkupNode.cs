namespace InvestmentModels.Site.Markup;

/// <summary>A part of a page this program has written: words or an element.</summary>
internal abstract class MarkupNode
{
    /// <summary>All words in it, decoded, without markup.</summary>
    public abstract string Text { get; }
}
