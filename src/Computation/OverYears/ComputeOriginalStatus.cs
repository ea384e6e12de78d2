using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>Holds a year's result against the targets the year began with.</summary>
internal static class ComputeOriginalStatus
{
    /// <returns>None where no target was moved while the year ran.</returns>
    public static OriginalStatus? Of(ComputedArea area, Report report)
    {
        if (area.Measures.All(measure => measure.EarlierTargets.Count == 0))
        {
            return null;
        }

        var targets = CombineMeasures.By(
            area.Area.Method, [.. area.Measures.Select(measure => new MeasuredPart(measure.FirstTarget.Derivation, measure.Measure))]);
        var decisive = area.Measures.FirstOrDefault(measure => measure.Result is null) ?? area.Measures[0];
        var attainment = ComputeAttainment.From(
            $"{report.Id}/{area.Area.Id}/originalAttainment",
            $"Målopfyldelse for {area.Area.Name} efter de oprindelige mål",
            decisive.Reported,
            area.Result is null ? null : new Reference(area.Result),
            targets,
            ComputeArea.GreenFrom(report));
        return new OriginalStatus(attainment, new Assessment(ColourOf(attainment, area.Reported.Outlook), area.Reported.Judgement));
    }

    private static Colour? ColourOf(Attainment attainment, Outlook? outlook) =>
        attainment.Percent?.Threshold is { Reached: false } && outlook is null ? null : ComputeArea.ColourOf(attainment, outlook?.MeetsTargetIn);
}
