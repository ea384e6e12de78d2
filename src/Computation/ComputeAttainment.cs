using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Result against target, in the direction that is good.</summary>
internal static class ComputeAttainment
{
    private const decimal Whole = 100m;

    /// <param name="address">The figure's address.</param>
    /// <param name="name">What it is, in Danish.</param>
    /// <param name="measure">The measure, or the first of an area's: it tells the direction.</param>
    /// <param name="result">Absent when a result is missing.</param>
    /// <param name="target">The target.</param>
    /// <param name="greenFrom">The threshold, where the figure decides a colour.</param>
    public static Attainment From(
        string address, string name, MeasureReport measure, Expression? result, Expression target, Reported? greenFrom)
    {
        if (result is null)
        {
            return new UnreportedAttainment(measure.Missing?.Reason ?? "Resultatet er ikke oplyst.", measure.Measure);
        }

        var (dividend, divisor) = measure.Measure.Better == Direction.Higher ? (result, target) : (target, result);
        if (divisor.Value <= 0)
        {
            return new UnreportedAttainment("Der kan ikke beregnes en målopfyldelse, når der divideres med 0.", measure.Measure);
        }

        var percent = new Product(new Quotient(dividend, divisor), new Constant(Whole));
        var threshold = greenFrom is null ? null : new Threshold(greenFrom, percent.Value >= greenFrom.Number);
        return new ReportedAttainment(
            new Figure(address, name, Quantity.Percent, percent, RoundingRule.WholeHalfDown, threshold), percent.Left.Value);
    }
}
