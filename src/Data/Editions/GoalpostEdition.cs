namespace InvestmentModels.Data.Editions;

/// <summary>A target, weight, threshold or definition that changed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Year">The first year the new one holds.</param>
/// <param name="Report">The report it first shows in; left out where none holds that year.</param>
/// <param name="Measure">Id of the measure; left out for what belongs to the whole report.</param>
/// <param name="From">Where it stood: a number in invariant form, or a name.</param>
/// <param name="To">Where it stands.</param>
/// <param name="Date">ISO date of the move, where a source says so.</param>
/// <param name="Reason">Danish; left out where no source says why.</param>
/// <param name="Decision">Left out where no source names one.</param>
internal sealed record GoalpostEdition(
    string Kind, int Year, string? Report, string? Measure, string? From, string? To, string? Date, string? Reason, DecisionEdition? Decision);
