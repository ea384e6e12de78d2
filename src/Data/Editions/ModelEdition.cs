namespace InvestmentModels.Data.Editions;

/// <summary>A model and its life.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">As the source calls it.</param>
/// <param name="Adopted">Budget year.</param>
/// <param name="ExpandedIn">Budget years in which it was enlarged or prolonged.</param>
/// <param name="State">Active, permanent, stopped or completed.</param>
/// <param name="StateSince">From which year.</param>
/// <param name="ProposedPermanentIn">Ids of the reports that propose to make it permanent.</param>
/// <param name="Investment">What it costs, period by period.</param>
/// <param name="Decisions">What was decided about it.</param>
internal sealed record ModelEdition(
    string Id,
    string Name,
    int? Adopted,
    IReadOnlyList<int> ExpandedIn,
    string State,
    int? StateSince,
    IReadOnlyList<string> ProposedPermanentIn,
    IReadOnlyList<InvestmentPeriodEdition> Investment,
    IReadOnlyList<DecisionEdition> Decisions);
