using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>An area's texts in a report: a Markdown file cut at its second-level headings.</summary>
internal static class ReadSections
{
    private const string SinceLast = "Siden sidst";
    private const string Remarks = "Bemærkninger";
    private const string NextSteps = "Næste skridt";
    private static readonly string[] Known = [SinceLast, Remarks, NextSteps];

    public static AreaTexts Read(MarkdownFile? file, ReadingRoom room)
    {
        if (file is null)
        {
            return AreaTexts.None;
        }

        var sections = new Dictionary<string, Words>(StringComparer.Ordinal);
        var starts = Enumerable.Range(0, file.Lines.Count).Where(line => file.Lines[line].StartsWith("## ", StringComparison.Ordinal)).ToList();
        var before = starts.Count > 0 ? starts[0] : file.Lines.Count;
        if (file.Lines.Take(before).Any(line => line.Trim().Length > 0))
        {
            Tell(1, "teksten før den første overskrift");
        }

        for (var index = 0; index < starts.Count; index++)
        {
            var heading = file.Lines[starts[index]][3..].Trim();
            var end = index + 1 < starts.Count ? starts[index + 1] : file.Lines.Count;
            var words = new Words(string.Join('\n', file.Lines.Skip(starts[index] + 1).Take(end - starts[index] - 1)), file.File, starts[index] + 2);
            if (!Known.Contains(heading) || !sections.TryAdd(heading, words))
            {
                Tell(starts[index] + 1, heading);
            }
        }

        return new AreaTexts(
            sections.GetValueOrDefault(SinceLast, Words.Missing),
            sections.GetValueOrDefault(Remarks, Words.Missing),
            sections.GetValueOrDefault(NextSteps, Words.Missing));

        void Tell(int line, string heading) =>
            room.Findings.Add(FormFindings.UnknownSection(new Place(room.Map.Display(file.File), line, 1), heading, Known));
    }
}
