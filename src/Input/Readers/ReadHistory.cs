using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>history/models.json</c> with <c>history/models.md</c> → what is known of the models that predate the reports.</summary>
internal static class ReadHistory
{
    public const string File = "history/models.json";
    private const string Folder = "history/";
    private const string Text = "history/models.md";

    /// <summary>The record with its older models; as it was where there is no such file.</summary>
    public static PublicRecord Into(PublicRecord record, ReadingRoom room)
    {
        room.TellTextsWithoutFigures(Folder);
        return !room.Input.Files.ContainsKey(File) || room.Read<HistorySpec>(File) is not { } spec ? record : record with
        {
            History = [.. spec.Models.Select(model => new HistoricModel(Model(model), model.Departments, model.InvestmentText, model.Source, model.Note))],
            HistorySources = [.. spec.Sources.Select(source => new Source(source.Id, source.Title, source.Date, source.Url))],
            HistoryWords = room.ReadMarkdown(Text) is { } words ? new Words(string.Join('\n', words.Lines), Text, 1) : Words.Missing,
        };
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
