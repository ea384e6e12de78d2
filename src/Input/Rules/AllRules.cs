using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>The rules in the order of their ids.</summary>
internal static class AllRules
{
    private static readonly IReadOnlyList<IRule> Rules =
    [
        new TargetIsPositive(),
        new ResultIsReportedOrExplained(),
        new MonthlyHasTwelveMonths(),
        new MeasuresFitTheMethod(),
        new EveryMeasureIsReported(),
        new AnnualAreaIsComplete(),
        new IdsAreUnique(),
        new DepartmentIsKnown(),
    ];

    public static IEnumerable<Finding> Check(RuleContext context) => Rules.SelectMany(rule => rule.Check(context));
}
