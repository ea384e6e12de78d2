using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Registers;

/// <summary>A model as the register lists it, whichever document it is known from.</summary>
/// <param name="Model">The model.</param>
/// <param name="Departments">Ids of the departments responsible; empty where no source tells.</param>
/// <param name="Area">The area it is followed up on in; absent for a model that predates the reports.</param>
/// <param name="History">What the older document tells besides; absent for a model of an area.</param>
/// <param name="Investment">What it costs a year, a figure for each period, oldest first; empty where no source prints it.</param>
/// <param name="Requirements">How many of the principles' requirements are documented.</param>
public sealed record RegisteredModel(
    InvestmentModel Model,
    IReadOnlyList<string> Departments,
    Area? Area,
    HistoricModel? History,
    IReadOnlyList<InvestedPeriod> Investment,
    Figure Requirements)
{
    /// <summary>Whether its state is known today, and not only as an old document had it.</summary>
    public bool IsKnownToday => Model.StateKnownIn is null;

    /// <summary>Whether it is followed up on today, as far as the newest source tells.</summary>
    public bool IsActive => Model.State == ModelState.Active && IsKnownToday;

    /// <summary>Whether it was followed up on in a year of the reports; false where nobody knows.</summary>
    public bool WasActiveIn(int year) => IsKnownToday && Model.IsActiveIn(year);

    /// <summary>What it costs in a year; absent where no source prints it.</summary>
    public Figure? InvestmentIn(int year) =>
        Investment.FirstOrDefault(invested => invested.Period.From <= year && (invested.Period.To ?? year) >= year)?.Figure;
}
