namespace InvestmentModels.Site.Markup;

/// <summary>An element with what stands in it.</summary>
/// <param name="name">In lower case.</param>
/// <param name="attributes">By name; decoded. An attribute without a value has an empty one.</param>
internal sealed class MarkupElement(string name, IReadOnlyDictionary<string, string> attributes) : MarkupNode
{
    private readonly List<MarkupNode> _nodes = [];

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, string> Attributes { get; } = attributes;

    /// <summary>Words and elements, in order.</summary>
    public IReadOnlyList<MarkupNode> Nodes => _nodes;

    /// <summary>The elements directly in it.</summary>
    public IEnumerable<MarkupElement> Elements => _nodes.OfType<MarkupElement>();

    /// <summary>Every element in it, at any depth, in document order.</summary>
    public IEnumerable<MarkupElement> Descendants => Elements.SelectMany(element => element.Descendants.Prepend(element));

    public override string Text => string.Concat(_nodes.Select(node => node.Text));

    public string? Attribute(string attribute) => Attributes.GetValueOrDefault(attribute);

    public bool HasClass(string word) => Attribute("class") is { } words && words.Split(' ').Contains(word, StringComparer.Ordinal);

    /// <summary>Only while the page is read.</summary>
    public void Add(MarkupNode node) => _nodes.Add(node);
}
