using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>What could be read of a site's data.</summary>
/// <param name="Manifest">What the site says it holds.</param>
/// <param name="Index">What the site says its data are.</param>
/// <param name="Reports">By file.</param>
/// <param name="Areas">Areas over the years, by file.</param>
/// <param name="Register">Every model the site lists.</param>
/// <param name="Catalogues">By file.</param>
/// <param name="Economy">What belongs to no single report; none where the site has no such file.</param>
/// <param name="Figures">Every figure of every file by its address; of two with the same address the first.</param>
/// <param name="Unreadable">What could not be read, and why.</param>
internal sealed record PublishedData(
    ManifestEdition? Manifest,
    IndexEdition? Index,
    IReadOnlyList<PublishedReport> Reports,
    IReadOnlyList<PublishedArea> Areas,
    RegisterEdition? Register,
    IReadOnlyList<PublishedCatalogue> Catalogues,
    EconomyEdition? Economy,
    IReadOnlyDictionary<string, FigureEdition> Figures,
    IReadOnlyList<Discrepancy> Unreadable)
{
    /// <summary>The figures file by file, the reports' first.</summary>
    public IReadOnlyList<PublishedFigures> FigureFiles { get; } =
    [
        .. Reports.Select(report => new PublishedFigures(report.File, [$"{report.Report.Report}/"], report.Report.Figures)),
        .. Areas.Select(area => new PublishedFigures(area.File, [$"areas/{area.Area.Area}/"], area.Area.Figures)),
        .. Register is null ? Array.Empty<PublishedFigures>() : [new PublishedFigures(ReadPublishedData.RegisterFile, [$"{RecomputeRegister.Root}/"], Register.Figures)],
        .. Economy is null ? Array.Empty<PublishedFigures>() : [new PublishedFigures(ReadPublishedData.EconomyFile, ["economy/", "models/"], Economy.Figures)],
        .. Catalogues.Select(published => new PublishedFigures(published.File, [$"{RecomputeCatalogue.Address(published.Catalogue)}/"], published.Catalogue.Figures)),
    ];
}
