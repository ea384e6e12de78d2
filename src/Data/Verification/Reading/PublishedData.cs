using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>What could be read of a site's data.</summary>
/// <param name="Manifest">What the site says it holds.</param>
/// <param name="Index">What the site says its data are.</param>
/// <param name="Reports">By file.</param>
/// <param name="Catalogues">By file.</param>
/// <param name="Figures">Every figure of every file by its address; of two with the same address the first.</param>
/// <param name="Unreadable">What could not be read, and why.</param>
internal sealed record PublishedData(
    ManifestEdition? Manifest,
    IndexEdition? Index,
    IReadOnlyList<PublishedReport> Reports,
    IReadOnlyList<PublishedCatalogue> Catalogues,
    IReadOnlyDictionary<string, FigureEdition> Figures,
    IReadOnlyList<Discrepancy> Unreadable)
{
    /// <summary>Every file that holds figures, whatever else it holds.</summary>
    public IEnumerable<PublishedFigures> FigureFiles => Reports
        .Select(published => new PublishedFigures(published.File, $"{published.Report.Report}/", published.Report.Figures))
        .Concat(Catalogues.Select(published => new PublishedFigures(
            published.File, $"{RecomputeCatalogue.Address(published.Catalogue)}/", published.Catalogue.Figures)));
}
