namespace InvestmentModels.Pages.Prose;

/// <summary>A text and the links in it.</summary>
/// <param name="File">Relative to the input folder.</param>
/// <param name="FirstLine">The line of the file the text begins on, from 1.</param>
/// <param name="Links">In the order they are written.</param>
public sealed record LinkedText(string File, int FirstLine, IReadOnlyList<WrittenLink> Links);
