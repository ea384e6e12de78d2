namespace InvestmentModels.Model;

/// <summary>Money voted for a stronger effort, expected to return at least as much in lower spending.</summary>
/// <param name="Id">Slug, unique over all areas.</param>
/// <param name="Name">What the source calls it.</param>
/// <param name="Adopted">The budget year it started in.</param>
/// <param name="Investment">What it costs; empty where no source prints the model's own share.</param>
/// <param name="State">Where in its life it is.</param>
/// <param name="StateSince">The year the state began.</param>
/// <param name="Decisions">What was decided about it.</param>
/// <param name="Origin">Its place.</param>
public sealed record InvestmentModel(
    string Id,
    string Name,
    int Adopted,
    IReadOnlyList<InvestmentPeriod> Investment,
    ModelState State,
    int? StateSince,
    IReadOnlyList<Decision> Decisions,
    Origin Origin);
