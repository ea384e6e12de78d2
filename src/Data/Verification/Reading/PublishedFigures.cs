using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>The figures with receipts that stand in one file of a site.</summary>
/// <param name="File">The file.</param>
/// <param name="Prefix">What every address in it begins with.</param>
/// <param name="Figures">By address.</param>
internal sealed record PublishedFigures(string File, string Prefix, IReadOnlyDictionary<string, FigureEdition> Figures);
