namespace InvestmentModels.Data.Editions;

/// <summary>A stated figure that is not the computed one.</summary>
/// <param name="Id">Stable within the report.</param>
/// <param name="Subject">Danish.</param>
/// <param name="Stated">As the official document prints it.</param>
/// <param name="Computed">Rounded as the document prints.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Source">Where the stated figure is written in the input: file and JSON pointer.</param>
/// <param name="Figure">Address of the computed figure.</param>
/// <param name="Note">Why they may differ, where something is known.</param>
internal sealed record DifferenceEdition(
    string Id, string Subject, decimal Stated, decimal Computed, string Unit, string Source, string Figure, string? Note);
