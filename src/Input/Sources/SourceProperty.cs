namespace InvestmentModels.Input.Sources;

/// <summary>A property as written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Offset">First byte of the name, the quotation mark included.</param>
/// <param name="NameEnd">First byte after the name and its closing quotation mark.</param>
/// <param name="Value">Its value.</param>
internal sealed record SourceProperty(string Name, int Offset, int NameEnd, SourceValue Value);
