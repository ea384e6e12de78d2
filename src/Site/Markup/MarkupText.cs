namespace InvestmentModels.Site.Markup;

/// <summary>Words between tags, decoded.</summary>
internal sealed class MarkupText(string text) : MarkupNode
{
    public override string Text { get; } = text;
}
