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
        string address, string name, Measure measure, Attainment attainment, Figure? result, Figure target, Reported greenFrom) =>
        result is not null && attainment.Percent?.Threshold is { Reached: false }
            ? new Figure(
                $"{address}/shortOfGreen",
                $"Det, der mangler til grøn for {name}",
                QuantityOf.Unit(measure.Unit),
                measure.Better == Direction.Higher
                    ? new Subtraction(Limit(measure, target, greenFrom), new Reference(result))
                    : new Subtraction(new Reference(result), Limit(measure, target, greenFrom)),
                Steps(measure, RoundingKind.Up))
            : null;

    public static Figure? SpareOverGreen(
        string address, string name, Measure measure, Attainment attainment, Figure? result, Figure target, Reported greenFrom) =>
        result is not null && attainment.Percent?.Threshold is { Reached: true }
            ? new Figure(
                $"{address}/spareOverGreen",
                $"Det, der er til overs for {name}",
                QuantityOf.Unit(measure.Unit),
                measure.Better == Direction.Higher
                    ? new Subtraction(new Reference(result), Limit(measure, target, greenFrom))
                    : new Subtraction(Limit(measure, target, greenFrom), new Reference(result)),
                Steps(measure, RoundingKind.Down))
            : null;

    /// <summary>The result that is just green.</summary>
    private static Expression Limit(Measure measure, Figure target, Reported greenFrom)
    {
        var share = new Quotient(greenFrom, new Constant(100));
        return measure.Better == Direction.Higher ? new Product(share, new Reference(target)) : new Quotient(new Reference(target), share);
    }

    /// <summary>Jobs, people and days come whole; kroner and percent do not.</summary>
    private static RoundingRule Steps(Measure measure, RoundingKind kind) =>
        new(kind, measure.Unit is Unit.MillionKroner or Unit.Percent ? 1 : 0);
}
