namespace InvestmentModels.Data;

/// <summary>A machine-readable file of the site.</summary>
/// <param name="Path">From the site's root, without a leading slash.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record DataFile(string Path, ReadOnlyMemory<byte> Bytes);
