namespace InvestmentModels.Model;

/// <summary>The texts of a catalogue project; each may be missing.</summary>
/// <param name="Description">«Beskrivelse».</param>
/// <param name="SinceLast">«Siden sidst».</param>
/// <param name="NextSteps">«Næste skridt».</param>
public sealed record ProjectTexts(Words Description, Words SinceLast, Words NextSteps)
{
    /// <summary>All three, in the order they are shown.</summary>
    public IEnumerable<Words> All => [Description, SinceLast, NextSteps];
}
