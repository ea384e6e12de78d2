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
        new IdsAreFree(),
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
        new ProposedThingsAreKnown(),
        new ProposalsAreWhole(),
        new ProposedYearsAreReported(),
        new OnlyAnnualReportsPropose(),
        new ProposedModelsAreActive(),
        new StatedProposalsArePossible(),
        new TargetChangesLeadToTheTarget(),
        new EarlierDefinitionsAreInOrder(),
        new MeasureIsMeasuredInItsYears(),
        new ChangedThresholdIsDecided(),
        new HistoricDepartmentIsKnown(),
        new HistoricModelIsListedOnce(),
        new ModelYearsAreInOrder(),
        new HistoricSourceIsListed(),
        new HistoricInvestmentIsPossible(),
        new PermanentModelSaysSince(),
        new TextsAreWritten(),
        new HalfYearHasSixMonths(),
        new HalfYearSaysWhatIsExpected(),
        new ExpectationBelongsToHalfYear(),
        new HalfYearIsNotAssessed(),
        new HalfYearIsNamedByItsYear(),
        new CorrectionHasItsTotal(),
        new CatalogueColumnIsKnown(),
        new ProjectDepartmentIsKnown(),
        new ProjectTableHasFigures(),
        new ProjectIdIsFree(),
        new CatalogueColumnsAreYears(),
        new ProjectModelsAreKnown(),
        new CatalogueYearsArePossible(),
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
        new NoHiddenCharacters(),
        new NestingIsShallow(),
        new CalculationsStandAlone(),
    ];

    /// <summary>What the rules find, rule by rule; they know nothing of each other and look side by side.</summary>
    public static IEnumerable<Finding> Check(RuleContext context)
    {
        var found = new IReadOnlyList<Finding>[Rules.Count];
        Parallel.For(0, found.Length, at => found[at] = [.. Rules[at].Check(context)]);
        return found.SelectMany(findings => findings);
    }
}
