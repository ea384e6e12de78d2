using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>The address of a report tells readers and programs whether it is about half a year: <c>2025-halvaar</c>.</summary>
internal sealed class HalfYearIsNamedByItsYear : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Reports
        .Where(report => !context.IsBroken(report.Origin))
        .Where(report => report.Kind == ReportKind.HalfYear ? report.Id != $"{report.Year}{Report.HalfYearEnding}" : Report.IsHalfYear(report.Id))
        .Select(report => Finding.Error(
            "IM0265",
            context.PlaceOf(report.Origin.At("id")),
            report.Kind == ReportKind.HalfYear
                ? $"Halvårsstatus for {report.Year} skal hedde «{report.Year}{Report.HalfYearEnding}», ikke «{report.Id}». Ret id'et, året eller mappens navn."
                : $"«{report.Id}» hedder som en halvårsstatus, men rapporten er ikke en. Skriv «kind»: «halfYear», eller giv mappen et andet navn."));
}
