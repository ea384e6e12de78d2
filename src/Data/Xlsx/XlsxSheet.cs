namespace InvestmentModels.Data.Xlsx;

/// <summary>A sheet that holds one table: one row of headings, then rows; no merged cells.</summary>
/// <param name="Name">At most 31 characters, without <c>: \ / ? * [ ]</c> and apostrophes.</param>
/// <param name="Headings">Danish.</param>
/// <param name="Rows">Each with as many cells as there are headings.</param>
internal sealed record XlsxSheet(string Name, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<XlsxCell>> Rows);
