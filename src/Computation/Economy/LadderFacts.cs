using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>The numbers of a refund ladder as facts of a receipt. The same fact has the same name everywhere.</summary>
internal static class LadderFacts
{
    /// <summary>The municipality's share on a step, in percent.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="number">The step's number, from 1.</param>
    public static Reported Share(RefundLadder ladder, int number) => new(
        FormattableString.Invariant($"Kommunens andel på trin {number}, refusionstrappen fra {ladder.From}"),
        ladder.Steps[number - 1].Origin.At("municipalSharePercent"),
        ladder.Steps[number - 1].MunicipalSharePercent,
        Quantity.Percent);

    /// <summary>The last week of a step that has one.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="number">The step's number, from 1.</param>
    public static Reported LastWeek(RefundLadder ladder, int number) => new(
        FormattableString.Invariant($"Sidste uge på trin {number}, refusionstrappen fra {ladder.From}"),
        ladder.Steps[number - 1].Origin.At("throughWeek"),
        ladder.Steps[number - 1].ThroughWeek!.Value,
        Quantity.Weeks);
}
