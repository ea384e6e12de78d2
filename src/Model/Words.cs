namespace InvestmentModels.Model;

/// <summary>A text people wrote in Markdown, with where it begins, so that what is wrong in it can be pointed at.</summary>
/// <param name="Markdown">As written, without its front matter or section heading.</param>
/// <param name="File">Relative to the input folder.</param>
/// <param name="FirstLine">The line of the file the text begins on, from 1.</param>
public sealed record Words(string Markdown, string File, int FirstLine)
{
    /// <summary>No text was written.</summary>
    public static Words Missing { get; } = new(string.Empty, string.Empty, 1);

    /// <summary>Whether there is anything to show.</summary>
    public bool IsMissing => string.IsNullOrWhiteSpace(Markdown);
}
