using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>A report as it stands on a site.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Report">What it holds.</param>
internal sealed record PublishedReport(string File, ReportEdition Report);
