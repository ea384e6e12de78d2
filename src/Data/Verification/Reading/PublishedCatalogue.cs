using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>An efficiency catalogue as it stands on a site.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Catalogue">What it holds.</param>
internal sealed record PublishedCatalogue(string File, CatalogueEdition Catalogue);
