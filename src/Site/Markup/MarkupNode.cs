namespace InvestmentModels.Site.Markup;

/// <summary>A part of a page this program has written: words or an element. Knows where it stands on the page; nothing is copied from there.</summary>
internal abstract class MarkupNode
{
    /// <summary>What follows in the same element.</summary>
    public MarkupNode? Next { get; set; }
}
