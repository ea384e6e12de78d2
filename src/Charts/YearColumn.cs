namespace InvestmentModels.Charts;

/// <summary>One year.</summary>
/// <param name="Year">Stands under the column.</param>
/// <param name="Value">Null: not known, drawn as a small dashed gap. Negative: drawn as nothing, the text still tells.</param>
/// <param name="ValueText">Stands above the column, also above a gap.</param>
/// <param name="Line">What the year is held against, 0 or more: a short line across its own column, because it may move from year to year. Null: no line.</param>
/// <param name="Notes">Short lines under the year, e.g. its target, or that it is a draft.</param>
/// <param name="IsBreak">Whether something else is counted from this year on: a rule parts it from the year before.</param>
public sealed record YearColumn(string Year, double? Value, ChartLabel ValueText, double? Line, IReadOnlyList<ChartLabel> Notes, bool IsBreak = false);
