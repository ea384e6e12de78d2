namespace InvestmentModels.Input.Sources;

/// <summary>A JSON value as written, with the byte it begins at.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">First byte in the file.</param>
/// <param name="Text">A text's characters, or a number's digits as written; otherwise empty.</param>
/// <param name="Properties">An object's properties in their order, duplicates included.</param>
/// <param name="Items">An array's items.</param>
internal sealed record SourceValue(
    SourceKind Kind,
    int Offset,
    string Text,
    IReadOnlyList<SourceProperty> Properties,
    IReadOnlyList<SourceValue> Items);
