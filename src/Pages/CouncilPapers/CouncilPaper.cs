namespace InvestmentModels.Pages.CouncilPapers;

/// <summary>A draft of the council's paper on a report, in Markdown.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="LeftOut">Headings of the sections that had to go for the paper to be short enough; they stand on the site.</param>
public sealed record CouncilPaper(string Markdown, IReadOnlyList<string> LeftOut)
{
    /// <summary>Characters, as the council's committee asks for it (the paper on the new council, 2025).</summary>
    public const int MostCharacters = 12_000;

    /// <summary>Characters, marks and line ends included.</summary>
    public int Length => Markdown.Length;

    /// <summary>Whether it is short enough for the council.</summary>
    public bool IsShortEnough => Length <= MostCharacters;
}
