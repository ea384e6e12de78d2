namespace InvestmentModels.Data.Editions;

/// <summary>A change to a published fact.</summary>
/// <param name="Date">ISO date.</param>
/// <param name="Subject">Address of the fact.</param>
/// <param name="From">What was published.</param>
/// <param name="To">What holds now.</param>
/// <param name="Reason">Danish.</param>
internal sealed record CorrectionEdition(string Date, string Subject, string From, string To, string Reason);
