namespace InvestmentModels.Pages.Views;

/// <summary>What the calculator's script needs, as it stands in the page: it reckons with nothing else.</summary>
/// <param name="Ladder">Steps as <c>lastWeek:sharePercent</c> with a space between; the last has no week, e.g. <c>4:20 26:60 52:70 :80</c>.</param>
/// <param name="Weekly">The weekly benefit the worked cases are reckoned with, invariant.</param>
/// <param name="WeeklyText">The same as readers write it.</param>
/// <param name="Cases">Worked cases as <c>weeks:municipalKroner:savedByOneWeek</c>, so that the script's results can be held against the program's.</param>
public sealed record CalculatorView(string Ladder, string Weekly, string WeeklyText, string Cases);
