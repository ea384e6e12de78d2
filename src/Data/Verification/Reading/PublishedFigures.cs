using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>The figures of one data file, whatever it is about.</summary>
/// <param name="File">The file they stand in.</param>
/// <param name="Folders">What their addresses may begin with, e.g. <c>2024/</c>.</param>
/// <param name="Figures">By address.</param>
internal sealed record PublishedFigures(string File, IReadOnlyList<string> Folders, IReadOnlyDictionary<string, FigureEdition> Figures);
