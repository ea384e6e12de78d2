namespace InvestmentModels.Data.Editions;

/// <summary>How a figure came about, so that anyone can do it again.</summary>
/// <param name="Formula">The calculation with its numbers, in a form any calculator reads; figures it rests on stand as <c>[address]</c>.</param>
/// <param name="Unrounded">Its result.</param>
/// <param name="Rounding"><c>none</c>, <c>halfDown</c>, <c>halfUp</c> or <c>up</c>.</param>
/// <param name="Decimals">How many are kept.</param>
/// <param name="Threshold">What it is held against, unrounded.</param>
/// <param name="Inputs">The facts it rests on; for a sum over a printed table they stand with the figures its formula names.</param>
/// <param name="Counted">Addresses of what was counted, where the figure is a count.</param>
/// <param name="Blank">How many cells of a printed table were blank and therefore not added, where the figure is a sum of such cells.</param>
internal sealed record ReceiptEdition(
    string Formula, decimal Unrounded, string Rounding, int Decimals, ThresholdEdition? Threshold, IReadOnlyList<InputEdition> Inputs, IReadOnlyList<string>? Counted, int? Blank = null);
