using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Model;

namespace InvestmentModels.Pages.Wording;

/// <summary>What was reported then and what is known now, in words.</summary>
internal static class Clocks
{
    /// <summary>Why the two differ, or that they do not.</summary>
    public static string Why(ComputedArea area, Report report) => area.Then switch
    {
        null => "Rapportens tal er ikke låst som offentliggjort endnu, så der er kun ét ur.",
        { HeldTheArea: false } then => $"Området var ikke med, da rapporten blev offentliggjort {Dates.Long(then.Date)}.",
        { Changes.Count: 0 } then => $"Uændret siden offentliggørelsen {Dates.Long(then.Date)}.",
        { } then => string.Join(" ", then.Changes.Select(change => Change(change, report))),
    };

    private static string Change(FactChange change, Report report)
    {
        var made = CompareFacts.Accounting(change, report);
        var what = $"{FactNames.Of(change.Address, report)}, er rettet fra {Corrections.Value(change.FromText)} til {Corrections.Value(change.ToText)}";
        return made.Count == 0 ? $"{what}." : $"{what}: {string.Join(" ", made.Select(correction => $"{Dates.Long(correction.Date)}: {correction.Reason}"))}";
    }
}
