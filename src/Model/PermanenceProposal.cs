namespace InvestmentModels.Model;

/// <summary>A row of the proposal: models of one area that are to become permanent, and the years that speak for it.</summary>
/// <param name="AreaId">The area.</param>
/// <param name="Models">Ids of the area's models that are proposed.</param>
/// <param name="Measures">Ids of the measures that are counted; may be only some of the area's.</param>
/// <param name="Years">The years brought together, e.g. 2023 and 2024.</param>
/// <param name="Stated">What the document prints.</param>
/// <param name="Origin">Its place.</param>
public sealed record PermanenceProposal(
    string AreaId,
    IReadOnlyList<string> Models,
    IReadOnlyList<string> Measures,
    IReadOnlyList<int> Years,
    StatedProposal? Stated,
    Origin Origin);
