namespace InvestmentModels.Model;

/// <summary>A model that predates the reports: known from an older document, followed up on elsewhere.</summary>
/// <param name="Model">The model itself.</param>
/// <param name="Departments">Ids of the departments responsible.</param>
/// <param name="Investment">The investment in words, as the document prints it.</param>
/// <param name="Source">Id of one of <see cref="PublicRecord.HistorySources"/>.</param>
/// <param name="Note">What else the document tells; absent where nothing.</param>
public sealed record HistoricModel(InvestmentModel Model, IReadOnlyList<string> Departments, string? Investment, string Source, string? Note);
