namespace InvestmentModels.Data.Editions;

/// <summary>A model in the register. What is not known is left out, never 0.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">As its source calls it.</param>
/// <param name="Departments">Ids; empty where no source tells.</param>
/// <param name="Area">Id of its area; left out for a model older than the reports.</param>
/// <param name="Adopted">Budget year.</param>
/// <param name="ExpandedIn">Budget years.</param>
/// <param name="Investment">Period by period.</param>
/// <param name="InvestmentText">As the document prints it.</param>
/// <param name="State">Where in its life it is.</param>
/// <param name="StateSince">The year the state began.</param>
/// <param name="StateKnownIn">The year the newest source tells the state for; left out where it is known today.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="Requirements">What the principles ask for and a source documents.</param>
/// <param name="Source">The document an older model is known from.</param>
/// <param name="Note">What else it tells.</param>
internal sealed record RegisteredModelEdition(
    string Id,
    string Name,
    IReadOnlyList<string> Departments,
    string? Area,
    int? Adopted,
    IReadOnlyList<int> ExpandedIn,
    IReadOnlyList<InvestmentPeriodEdition> Investment,
    string? InvestmentText,
    string State,
    int? StateSince,
    int? StateKnownIn,
    IReadOnlyList<DecisionEdition> Decisions,
    IReadOnlyList<DocumentedEdition> Requirements,
    string? Source,
    string? Note);
