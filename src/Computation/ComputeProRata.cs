using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Holds the production of the first half year against the part of the target that belongs to it.</summary>
/// <remarks>
/// Months are taken to weigh the same: the sources spread the year's target evenly over twelve months and know no seasons.
/// </remarks>
internal static class ComputeProRata
{
    private const decimal MonthsInYear = 12m;

    /// <summary>Why there is no attainment of the year at half year, in Danish.</summary>
    public const string YearIsNotOver = "Årets målopfyldelse bliver først gjort op, når året er gået.";

    public static ProRata Measure(MeasureReport reported, string address, Figure target, Figure? result) => With(
        $"{address}/proRata",
        reported.Measure.Name,
        reported,
        target.Quantity,
        // A mean does not grow while the year goes on, so half a year is held against the whole target.
        reported.Measure.OverYears == YearsRule.Mean
            ? target.Derivation
            : new Quotient(new Product(target.Derivation, new Constant(Report.HalfAYear)), new Constant(MonthsInYear)),
        result);

    /// <param name="reported">The area.</param>
    /// <param name="address">The area's address.</param>
    /// <param name="decisive">The measure that tells the direction, or why there is no result.</param>
    /// <param name="target">The measures' pro-rata targets brought together.</param>
    /// <param name="result">The measures' results brought together; absent when one is missing.</param>
    public static ProRata Area(AreaReport reported, string address, MeasureReport decisive, Expression target, Figure? result) => With(
        $"{address}/proRata", reported.Area.Name, decisive, QuantityOf.Unit(reported.Measures[0].Measure.Unit), target, result);

    private static ProRata With(string address, string name, MeasureReport decisive, Quantity quantity, Expression target, Figure? result)
    {
        var figure = new Figure($"{address}/target", $"Forholdsmæssigt mål for {name}", quantity, target, RoundingRule.TenthHalfDown);
        return new ProRata(figure, ComputeAttainment.From(
            $"{address}/attainment",
            $"Andel af det forholdsmæssige mål for {name}",
            decisive,
            result is null ? null : new Reference(result),
            new Reference(figure),
            null));
    }
}
