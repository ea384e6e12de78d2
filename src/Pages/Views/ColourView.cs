using InvestmentModels.Charts;

namespace InvestmentModels.Pages.Views;

/// <summary>A colour as word, shape and, last, colour.</summary>
/// <param name="Key"><c>green</c>, <c>yellow</c>, <c>red</c> or <c>none</c>: picks the style.</param>
/// <param name="Word">«Grøn», «Gul», «Rød» or «Ikke vurderet».</param>
/// <param name="IsJudged">Whether people set it.</param>
/// <param name="Shape">The mark that stands for it.</param>
public sealed record ColourView(string Key, string Word, bool IsJudged, MarkShape Shape);
