using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>An area over the years as it stands on a site.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Area">What it holds.</param>
internal sealed record PublishedArea(string File, AreaOverYearsEdition Area);
