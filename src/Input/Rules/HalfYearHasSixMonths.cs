using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A half-year report holds nothing about the months to come.</summary>
internal sealed class HalfYearHasSixMonths : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from pair in context.AreaReports
        where pair.Report.Kind == ReportKind.HalfYear
        from measure in pair.Area.Measures
        let late = measure.Monthly.Select((number, month) => (number, month)).FirstOrDefault(known => known.month >= Report.HalfAYear && known.number is not null)
        where late.number is not null
        select Finding.Error(
            "IM0261",
            context.PlaceOf(measure.Origin.At($"monthly/{late.month}")),
            $"En halvårsstatus har kun tal for januar til juni, men «{measure.Measure.Name}» har et tal for måned {late.month + 1}. Skriv null for månederne 7–12, og lad resultatet dække et halvt år.");
}
