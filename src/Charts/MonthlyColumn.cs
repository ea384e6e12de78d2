namespace InvestmentModels.Charts;

/// <summary>One month.</summary>
/// <param name="Label">Short, e.g. "jan"; stands under the column.</param>
/// <param name="Value">Null: not reported, drawn as a small dashed gap. Negative: drawn as nothing, the text still tells.</param>
/// <param name="ValueText">Stands above the column. Keep it short, also for a gap: the widest one decides how many months share a row.</param>
public sealed record MonthlyColumn(string Label, double? Value, string ValueText);
