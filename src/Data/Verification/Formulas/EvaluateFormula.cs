namespace InvestmentModels.Data.Verification.Formulas;

/// <summary>Does a receipt's formula again, as anyone with a calculator would.</summary>
internal static class EvaluateFormula
{
    /// <summary>Always an outcome, never an exception, whatever the formula is.</summary>
    /// <param name="formula">As <see cref="FormulaText"/> writes it.</param>
    /// <param name="figure">The unrounded result of a figure by its address; none where there is no such figure.</param>
    public static FormulaOutcome Of(string formula, Func<string, decimal?> figure)
    {
        var reader = new FormulaReader(formula, figure);
        decimal value = 0;
        string? tooLarge = null;
        try
        {
            value = reader.Read();
        }
        catch (OverflowException)
        {
            tooLarge = VerificationTexts.CannotCompute;
        }

        return new FormulaOutcome(value, reader.IsNumber, reader.References, reader.Numbers, reader.Problem ?? tooLarge);
    }
}
