using InvestmentModels.Computation.Expressions;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>One calculation from several measures: converted to jobs, plainly added, or the single one there is.</summary>
internal static class CombineMeasures
{
    /// <param name="method">How the area brings its measures together.</param>
    /// <param name="parts">At least one; each with the definition that held in its year.</param>
    public static Expression By(Method method, IReadOnlyList<MeasuredPart> parts) => method switch
    {
        Method.Converted => new Sum([.. parts.Select(part => Converted(part.Number, part.Measure.UnitsPerJob))]),
        _ when parts.Count > 1 => new Sum([.. parts.Select(part => part.Number)]),
        _ => parts[0].Number,
    };

    private static Expression Converted(Expression count, decimal unitsPerJob) =>
        unitsPerJob == 1 ? count : new Quotient(count, new Constant(unitsPerJob));
}
