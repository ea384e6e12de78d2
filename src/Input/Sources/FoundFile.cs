namespace InvestmentModels.Input.Sources;

/// <summary>Something that lies in the input folder.</summary>
/// <param name="Path">Relative to the folder, with forward slashes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Unread">Why it is not opened; none where it is.</param>
public sealed record FoundFile(string Path, long Length, UnreadReason? Unread);
