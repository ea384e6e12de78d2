namespace InvestmentModels.Data.Editions;

/// <summary>How a measure is defined now, and was before.</summary>
internal sealed record DefinitionEdition(
    string Id,
    string Name,
    string Unit,
    string Better,
    decimal UnitsPerJob,
    string OverYears,
    int? From,
    int? Until,
    IReadOnlyList<EarlierDefinitionEdition> Earlier);
