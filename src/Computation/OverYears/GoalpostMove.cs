using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>A target, weight, threshold or definition that changed.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Year">The first year the new one holds.</param>
/// <param name="Report">The report it first shows in; absent where none holds that year.</param>
/// <param name="Measure">The measure, as it is called now; absent for what belongs to the whole report.</param>
/// <param name="From">Where it stood; absent where it did not.</param>
/// <param name="To">Where it stands now; absent where it no longer does.</param>
/// <param name="Reason">Why, where a source says so.</param>
/// <param name="Decision">Who decided it, where a source says so.</param>
public sealed record GoalpostMove(
    GoalpostKind Kind, int Year, Report? Report, Measure? Measure, GoalpostValue? From, GoalpostValue? To, string? Reason, Decision? Decision)
{
    /// <summary>When it was moved, where a source says so.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The pieces of the new target, where they are known.</summary>
    public TargetBasis? Basis { get; init; }
}
