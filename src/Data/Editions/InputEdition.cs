namespace InvestmentModels.Data.Editions;

/// <summary>A fact as written in the input.</summary>
/// <param name="Name">Danish.</param>
/// <param name="File">Relative to the input folder.</param>
/// <param name="Pointer">JSON pointer in it.</param>
/// <param name="Value">The fact.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Sha256">Which edition of the file it was read from; the manifest lists them all.</param>
internal sealed record InputEdition(string Name, string File, string Pointer, decimal Value, string Unit, string? Sha256);
