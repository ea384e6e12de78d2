namespace InvestmentModels.Pages.Views;

/// <summary>A fact a figure rests on.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">The number with its unit.</param>
/// <param name="File">The input file.</param>
/// <param name="Pointer">JSON pointer in it.</param>
/// <param name="Fingerprint">The beginning of the file's SHA-256; empty where it is not known.</param>
/// <param name="Corrections">What it was before, when and why, one sentence for each correction.</param>
public sealed record ReceiptInputView(string Name, string Text, string File, string Pointer, string Fingerprint, IReadOnlyList<string> Corrections);
