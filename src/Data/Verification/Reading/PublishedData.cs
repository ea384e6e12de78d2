using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>What could be read of a site's data.</summary>
/// <param name="Manifest">What the site says it holds.</param>
/// <param name="Index">What the site says its data are.</param>
/// <param name="Reports">By file.</param>
/// <param name="Economy">What belongs to no single report; none where the site has no such file.</param>
/// <param name="FigureFiles">Every file that holds figures.</param>
/// <param name="Figures">Every figure of every file by its address; of two with the same address the first.</param>
/// <param name="Unreadable">What could not be read, and why.</param>
internal sealed record PublishedData(
    ManifestEdition? Manifest,
    IndexEdition? Index,
    IReadOnlyList<PublishedReport> Reports,
    EconomyEdition? Economy,
    IReadOnlyList<PublishedFigures> FigureFiles,
    IReadOnlyDictionary<string, FigureEdition> Figures,
    IReadOnlyList<Discrepancy> Unreadable);
