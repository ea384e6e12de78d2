using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;
using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>A report still being written must neither be published nor stand in the way of what is: its files are left out before anything is read.</summary>
public static class LeaveOutDrafts
{
    /// <summary>The input without the drafts.</summary>
    /// <remarks>A <c>report.json</c> that cannot be read stays in, so that its faults are told.</remarks>
    public static PublishedInput From(InputFiles input)
    {
        var room = new ReadingRoom(input, new SourceMap(input.DisplayRoot), new FindingSet());
        var publications = ReadPublications.From(room);
        var drafts = ReadReport.Folders(input)
            .Where(folder => input.Files.ContainsKey(folder + ReadReport.ReportFile))
            .Select(folder => new FoundReport(folder, room.Read<ReportSpec>(folder + ReadReport.ReportFile)))
            .Where(found => found.Spec is { } spec && Publication.IsDraft(spec.Id, spec.Kind, spec.PublishedOn, publications))
            .ToList();
        return drafts.Count == 0 ? new PublishedInput(input, []) : new PublishedInput(
            input with
            {
                Files = new SortedDictionary<string, byte[]>(
                    input.Files.Where(file => !drafts.Any(draft => file.Key.StartsWith(draft.Folder, StringComparison.Ordinal))).ToDictionary(StringComparer.Ordinal),
                    StringComparer.Ordinal),
            },
            [.. drafts.Select(draft => draft.Spec!.Id)]);
    }

    private sealed record FoundReport(string Folder, ReportSpec? Spec);
}
