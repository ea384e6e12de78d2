using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>history/models.json</c> → the models that predate the reports; none where there is no such file.</summary>
internal static class ReadHistory
{
    public const string File = "history/models.json";

    public static IReadOnlyList<HistoricModel> From(ReadingRoom room)
    {
        if (!room.Input.Files.ContainsKey(File) || room.Read<HistorySpec>(File) is not { } spec)
        {
            return [];
        }
        var sources = spec.Sources.GroupBy(source => source.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Title, StringComparer.Ordinal);
        return [.. spec.Models.Select(model => new HistoricModel(
            Model(model), model.Departments, model.InvestmentText, sources.GetValueOrDefault(model.Source, model.Source), model.Note))];
    }

    private static InvestmentModel Model(HistoricModelSpec spec) => new(
        spec.Id,
        spec.Name,
        spec.Adopted,
        ReadArea.Investment(spec.Investment),
        spec.State,
        spec.StateSince,
        ReadDecisions.From(spec.Decisions),
        spec.Origin)
    {
        ExpandedIn = spec.ExpandedIn ?? [],
        StateKnownIn = spec.StateKnownIn,
        Principles = ReadPrinciples.From(spec.Principles),
    };
}
