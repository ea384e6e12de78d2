using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>A Markdown file cut at its second-level headings.</summary>
internal static class ReadSections
{
    private static readonly string[] AreaSections = ["Siden sidst", "Bemærkninger", "Næste skridt"];

    /// <summary>An area's texts in a report.</summary>
    public static AreaTexts Area(MarkdownFile? file, ReadingRoom room)
    {
        var sections = Cut(file, AreaSections, room);
        return new AreaTexts(sections[0], sections[1], sections[2]);
    }

    /// <summary>The sections asked for, in that order; one that is not written is <see cref="Words.Missing"/>. Anything else is told.</summary>
    public static IReadOnlyList<Words> Cut(MarkdownFile? file, IReadOnlyList<string> headings, ReadingRoom room)
    {
        var sections = new Dictionary<string, Words>(StringComparer.Ordinal);
        foreach (var (heading, line, words) in Sections(file))
        {
            if (!headings.Contains(heading) || !sections.TryAdd(heading, words))
            {
                room.Findings.Add(FormFindings.UnknownSection(new Place(room.Map.Display(file!.File), line, 1), heading, headings));
            }
        }

        return [.. headings.Select(heading => sections.GetValueOrDefault(heading, Words.Missing))];
    }

    private static IEnumerable<(string Heading, int Line, Words Words)> Sections(MarkdownFile? file)
    {
        if (file is null)
        {
            yield break;
        }

        var starts = Enumerable.Range(0, file.Lines.Count).Where(line => file.Lines[line].StartsWith("## ", StringComparison.Ordinal)).ToList();
        var before = starts.Count > 0 ? starts[0] : file.Lines.Count;
        if (file.Lines.Take(before).Any(line => line.Trim().Length > 0))
        {
            yield return ("teksten før den første overskrift", 1, Words.Missing);
        }

        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : file.Lines.Count;
            yield return (
                file.Lines[starts[index]][3..].Trim(),
                starts[index] + 1,
                new Words(string.Join('\n', file.Lines.Skip(starts[index] + 1).Take(end - starts[index] - 1)), file.File, starts[index] + 2));
        }
    }
}
