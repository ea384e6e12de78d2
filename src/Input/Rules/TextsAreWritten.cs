using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;

namespace InvestmentModels.Input.Rules;

/// <summary>No text is a stub. A draft may be built with stubs in it; what readers already see may not hold one.</summary>
internal sealed class TextsAreWritten : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var seen = context.Record.Reports.Where(report => !context.Record.IsDraft(report)).Select(report => context.Map.Display($"{ReadReport.Folder}{report.Id}/")).ToList();
        foreach (var (text, start) in context.Lines)
        {
            for (var at = text.IndexOf(Stub.Marker, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Stub.Marker, at + 1, StringComparison.Ordinal))
            {
                var place = start with { Column = start.Column + at };
                yield return seen.Any(folder => place.File.StartsWith(folder, StringComparison.Ordinal))
                    ? Finding.Error(Stub.Code, place, $"Her mangler en tekst i en rapport, der er offentliggjort. Skriv den, og fjern «{Stub.Marker}».")
                    : Finding.Warning(Stub.Code, place, $"Her mangler en tekst. Skriv den i stedet for det, der står efter «{Stub.Marker}», eller slet stedet, hvis det ikke skal bruges.");
            }
        }
    }
}
