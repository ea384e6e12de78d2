using InvestmentModels.Browser.Tests.Checks;

namespace InvestmentModels.Browser.Tests;

/// <summary>Every sentence that must hold on every page.</summary>
internal static class EveryCheck
{
    /// <summary>Asked in the page.</summary>
    public static IReadOnlyList<IPageCheck> Inside { get; } =
    [
        new NothingJumps(),
        new NothingScrollsSideways(),
        new AxeFindsNothing(),
        new ChartTextStandsOut(),
        new EveryStopShowsFocus(),
        new LargeTextIsNotCut(),
        new TablesCanBeReached(),
        new StatusIsMoreThanColour(),
        new GreyKeepsShapesApart(),
        new ForcedColoursKeepCharts(),
        new PrintShowsEverything(),
        new NothingMoves(),
    ];

    /// <summary>Asked by someone outside it, last.</summary>
    public static IReadOnlyList<IVisitCheck> Outside { get; } =
    [
        new FirstTabIsTheSkipLink(),
        new NothingNeedsAScript(),
        new NothingIsKept(),
        new NobodyElseIsAsked(),
        new TheConsoleIsSilent(),
    ];

    public static IEnumerable<string> Names => Inside.Select(check => check.GetType().Name).Concat(Outside.Select(check => check.GetType().Name));
}
