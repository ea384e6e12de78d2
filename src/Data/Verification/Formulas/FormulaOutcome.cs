namespace InvestmentModels.Data.Verification.Formulas;

/// <summary>What doing a formula again came to.</summary>
/// <param name="Value">Its result; meaningless where there is a problem.</param>
/// <param name="IsNumber">Whether it is nothing but a number.</param>
/// <param name="References">Addresses of the figures it rests on.</param>
/// <param name="Numbers">The numbers written in it.</param>
/// <param name="Problem">Why it cannot be done, in Danish.</param>
internal sealed record FormulaOutcome(decimal Value, bool IsNumber, IReadOnlyList<string> References, IReadOnlyList<decimal> Numbers, string? Problem);
