namespace InvestmentModels.Pages.Views;

/// <summary>A text about a project.</summary>
/// <param name="Id">Unique on its page.</param>
/// <param name="Heading">«Beskrivelse», «Siden sidst» or «Næste skridt».</param>
/// <param name="Text">HTML; empty where the catalogue has none.</param>
public sealed record ProjectSectionView(string Id, string Heading, string Text);
