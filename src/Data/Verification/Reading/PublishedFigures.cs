using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>The figures with receipts of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Prefix">What each of their addresses begins with, e.g. <c>2024/</c>.</param>
/// <param name="Figures">By address.</param>
internal sealed record PublishedFigures(string File, string Prefix, IReadOnlyDictionary<string, FigureEdition> Figures);
