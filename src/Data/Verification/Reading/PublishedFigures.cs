using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>The figures of one published file, with their receipts.</summary>
/// <param name="File">The file they were read from.</param>
/// <param name="Owner">First step of all their addresses: a report's id, or <c>register</c>.</param>
/// <param name="Figures">By address.</param>
internal sealed record PublishedFigures(string File, string Owner, IReadOnlyDictionary<string, FigureEdition> Figures);
