using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;

namespace InvestmentModels.Input.Rules;

/// <summary>No text is a stub. A draft may be built with stubs in it; what readers already see may not hold one.</summary>
internal sealed class TextsAreWritten : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var seen = context.Record.Reports.Where(report => !context.Record.IsDraft(report)).Select(report => context.Map.Display($"{ReadReport.Folder}{report.Id}/")).ToList();
        foreach (var file in context.Texts)
        {
            for (var at = file.Text.IndexOf(Stub.Marker, StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf(Stub.Marker, at + 1, StringComparison.Ordinal))
            {
                var place = file.PlaceOf(at);
                var asked = Asked(file.Text[(at + Stub.Marker.Length)..]);
                yield return seen.Any(folder => place.File.StartsWith(folder, StringComparison.Ordinal))
                    ? Finding.Error(Stub.Code, place, $"Rapporten er offentliggjort, men her mangler en tekst i stedet for «{Stub.Marker}»{asked}")
                    : Finding.Warning(Stub.Code, place, $"Her mangler en tekst i stedet for «{Stub.Marker}»{asked}");
            }
        }
    }

    /// <summary>What the stub asks for, as far as it stands on the line: it says what to write better than a rule could.</summary>
    private static string Asked(string rest)
    {
        var question = rest.Split('"', '\n')[0].Trim();
        return question.Length == 0 ? "." : $": {question}{(question[^1] is '.' or '?' ? string.Empty : ".")}";
    }
}
