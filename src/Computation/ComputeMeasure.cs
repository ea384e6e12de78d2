using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Target, result and attainment of one measure.</summary>
internal static class ComputeMeasure
{
    private const decimal MonthsInYear = 12m;

    public static ComputedMeasure From(MeasureReport reported, string areaAddress, ReportKind kind, ILookup<string, Correction> corrections)
    {
        var address = $"{areaAddress}/measures/{reported.Measure.Id}";
        var target = Fact($"{address}/target", $"{reported.Measure.Name}, mål", reported.Origin.At("target"), reported.Target, QuantityOf.Unit(reported.Measure.Unit), corrections);
        var result = reported.Result is { } number
            ? Fact($"{address}/result", $"{reported.Measure.Name}, status", reported.Origin.At("result"), number, QuantityOf.Unit(reported.Measure.Unit), corrections)
            : null;
        return new ComputedMeasure(
            reported,
            target,
            result,
            kind == ReportKind.HalfYear
                ? new UnreportedAttainment(ComputeProRata.YearIsNotOver, reported.Measure)
                : ComputeAttainment.From($"{address}/percent", $"Målopfyldelse for {reported.Measure.Name}", reported, result?.Derivation, target.Derivation, null),
            [.. reported.Monthly.Select((number, month) => Month(reported, address, month, number, corrections))],
            reported.Monthly.Count == 0 || kind == ReportKind.HalfYear ? null : MonthlyTarget(reported, address, target))
        {
            ProRata = kind == ReportKind.HalfYear ? ComputeProRata.Measure(reported, address, target, result) : null,
            EarlierTargets = [.. reported.TargetChanges.Select((change, step) => Fact(
                $"{address}/earlierTargets/{step + 1}",
                $"{reported.Measure.Name}, {(step == 0 ? "oprindeligt mål" : $"mål efter ændring nr. {step}")}",
                change.Origin.At("from"),
                change.From,
                QuantityOf.Unit(reported.Measure.Unit),
                corrections))],
        };
    }

    private static Figure? Month(MeasureReport reported, string address, int month, decimal? number, ILookup<string, Correction> corrections) => number is { } known
        ? Fact(
            $"{address}/monthly/{month + 1}",
            $"{reported.Measure.Name}, måned {month + 1}",
            reported.Origin.At($"monthly/{month}"),
            known,
            QuantityOf.Unit(reported.Measure.Unit),
            corrections)
        : null;

    private static Figure MonthlyTarget(MeasureReport reported, string address, Figure target) => new(
        $"{address}/monthlyTarget",
        $"{reported.Measure.Name}, mål pr. måned",
        target.Quantity,
        reported.Measure.OverYears == YearsRule.Mean ? target.Derivation : new Quotient(target.Derivation, new Constant(MonthsInYear)),
        RoundingRule.TenthHalfDown);

    /// <summary>A reported number as a figure: its receipt is the place it is written.</summary>
    public static Figure Fact(string address, string name, Origin origin, decimal number, Quantity quantity, ILookup<string, Correction> corrections) =>
        new(address, name, quantity, new Reported(name, origin, number, quantity) { Corrections = [.. corrections[address]] }, RoundingRule.Exact);
}
