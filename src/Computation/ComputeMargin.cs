using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>How far an area is from being green, in percentage points and in what is counted.</summary>
internal static class ComputeMargin
{
    public static Figure? Margin(string address, string name, Attainment attainment, Reported greenFrom) => attainment.Percent is { } percent
        ? new Figure($"{address}/margin", $"Afstand til grøn for {name}", Quantity.PercentagePoints, new Subtraction(new Reference(percent), greenFrom), RoundingRule.TenthHalfDown)
        : null;

    public static Figure? ShortOfGreen(
        string address, string name, Measure measure, Attainment attainment, Figure? result, Figure target, Reported greenFrom)
    {
        if (result is null || attainment.Percent?.Threshold?.Reached != false)
        {
            return null;
        }

        var share = new Quotient(greenFrom, new Constant(100));
        Expression missing = measure.Better == Direction.Higher
            ? new Subtraction(new Product(share, new Reference(target)), new Reference(result))
            : new Subtraction(new Reference(result), new Quotient(new Reference(target), share));

        var quantity = measure.Unit == Unit.Percent ? Quantity.PercentagePoints : QuantityOf.Unit(measure.Unit);

        // Jobs, people and days come whole; kroner and percent do not.
        var rounding = measure.Unit is Unit.MillionKroner or Unit.Percent ? new RoundingRule(RoundingKind.Up, 1) : RoundingRule.WholeUp;
        return new Figure($"{address}/shortOfGreen", $"Det, der mangler til grøn for {name}", quantity, missing, rounding);
    }
}
