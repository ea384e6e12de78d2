namespace InvestmentModels.Input.Sources;

/// <summary>A JSON value as written, with the bytes it takes up.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">First byte in the file.</param>
/// <param name="End">First byte after it.</param>
/// <param name="Text">A text's characters, or a number's digits as written; otherwise empty.</param>
/// <param name="Properties">An object's properties in their order, duplicates included.</param>
/// <param name="Items">An array's items.</param>
internal sealed record SourceValue(
    SourceKind Kind,
    int Offset,
    int End,
    string Text,
    IReadOnlyList<SourceProperty> Properties,
    IReadOnlyList<SourceValue> Items)
{
    /// <summary>The properties of a name: one, none, or several when it was written twice.</summary>
    public IEnumerable<SourceProperty> Named(string name) => Properties.Where(property => property.Name == name);

    /// <summary>The items of a list this object holds; none where it holds no such list.</summary>
    public IEnumerable<SourceValue> Each(string list) => Named(list).SelectMany(property => property.Value.Items);
}
