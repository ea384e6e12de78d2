namespace InvestmentModels.Input.Migrations;

/// <summary>A file that was moved to the current version.</summary>
/// <param name="File">Relative to the input folder.</param>
/// <param name="From">The version it was in.</param>
/// <param name="Bytes">Its new content.</param>
public sealed record UpgradedFile(string File, int From, ReadOnlyMemory<byte> Bytes);
