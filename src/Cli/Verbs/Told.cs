using InvestmentModels.Input.Import;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Cli.Verbs;

/// <summary>How an import is told.</summary>
internal static class Told
{
    /// <summary>One change: whose it is, what it was, what it becomes.</summary>
    public static string Change(FigureChange change)
    {
        var what = change.Kind switch
        {
            FigureKind.Target => "mål",
            FigureKind.Result => "status",
            _ => Dates.MonthName(change.Month - 1),
        };
        return $"  {change.Area.Name}, {change.Measure.Name}, {what}: {(change.From is { } from ? Numbers.Plain(from) : "ikke oplyst")} → {Numbers.Plain(change.To)}";
    }

    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
