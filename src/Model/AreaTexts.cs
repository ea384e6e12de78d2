namespace InvestmentModels.Model;

/// <summary>The texts of an area in one report; each may be missing.</summary>
/// <param name="SinceLast">«Siden sidst».</param>
/// <param name="Remarks">«Bemærkninger».</param>
/// <param name="NextSteps">«Næste skridt».</param>
public sealed record AreaTexts(Words SinceLast, Words Remarks, Words NextSteps)
{
    /// <summary>All three, in the order they are shown.</summary>
    public IEnumerable<Words> All => [SinceLast, Remarks, NextSteps];

    /// <summary>Nothing written.</summary>
    public static AreaTexts None { get; } = new(Words.Missing, Words.Missing, Words.Missing);
}
