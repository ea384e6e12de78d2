using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Rules.Words;

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
        new NoAreaVanishes(),
        new MonthsAddUpToResult(),
        new TargetBasisAddsUp(),
        new MeasuresCanBeAdded(),
        new WeightIsTheSameEverywhere(),
        new DatesArePossible(),
        new InvestmentPeriodsFollowEachOther(),
        new FiguresAreNotAbsurd(),
        new SourceIsListed(),
        new ReferencesAreKnown(),
        new LaddersCanBeClimbed(),
        new MunicipalShareDoesNotFall(),
        new PricesAreUsable(),
        new AssumptionsAreInOrder(),
        new BusinessCasePeriodsFollowEachOther(),
        new BusinessCaseAmountsArePossible(),
        new FollowUpYearsBelong(),
        new GainsHaveModels(),
        new LinksAreSafe(),
        new NoRawHtml(),
        new HeadingsAreInOrder(),
        new NoPersonalData(),
        new TextIsReadable(),
        new FiguresAreReferences(),
    ];

    public static IEnumerable<Finding> Check(RuleContext context) => Rules.SelectMany(rule => rule.Check(context));
}
