using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>An area over all reports that hold it.</summary>
/// <param name="Area">As it is defined now.</param>
/// <param name="Years">Oldest first. Half-year reports are no years: half a year's result against a whole year's target says nothing.</param>
/// <param name="Moves">Every target, weight, threshold or definition that changed, oldest first.</param>
/// <param name="Investments">What each model costs, period by period.</param>
public sealed record AreaOverYears(
    Area Area, IReadOnlyList<AreaYear> Years, IReadOnlyList<GoalpostMove> Moves, IReadOnlyList<ModelInvestment> Investments)
{
    /// <summary>Figures that belong to no report.</summary>
    public IEnumerable<Figure> Figures => Investments.Select(investment => investment.Amount);

    /// <summary>The newest year with an assessment, else the newest of all; absent where no report holds the area.</summary>
    public AreaYear? Newest => Years.LastOrDefault(year => year.Report.Reported.Kind == ReportKind.Annual) ?? (Years is [.., var last] ? last : null);
}
