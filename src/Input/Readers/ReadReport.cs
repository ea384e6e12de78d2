using InvestmentModels.Input.Sources;
using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>reports/r/</c> → <see cref="Report"/>.</summary>
internal static class ReadReport
{
    public const string Folder = "reports/";

    public const string ReportFile = "report.json";

    /// <summary>Every folder below <c>reports/</c>, ending in a slash.</summary>
    public static IEnumerable<string> Folders(InputFiles input) => input.Files.Keys
        .Where(file => file.StartsWith(Folder, StringComparison.Ordinal))
        .Select(file => file.Split('/'))
        .Where(parts => parts.Length == 3)
        .Select(parts => $"{Folder}{parts[1]}/")
        .Distinct(StringComparer.Ordinal);


    public static Report From(
        string folder, IReadOnlyDictionary<string, Area> areas, IReadOnlySet<string> areaIds, ReadingRoom room)
    {
        var spec = room.Read<ReportSpec>(folder + ReportFile);
        var areaReports = room.Input.In(folder, ".json")
            .Where(file => file != folder + ReportFile && file != folder + ReadPermanence.FileName)
            .Select(file => ReadAreaReport.From(file, spec?.Year, areas, areaIds, room))
            .OfType<AreaReport>()
            .OrderBy(area => area.Number ?? int.MaxValue)
            .ThenBy(area => area.Area.Name, StringComparer.Ordinal)
            .ToList();
        room.TellTextsWithoutFigures(folder);
        var id = folder[Folder.Length..^1];
        if (spec is null)
        {
            return Unreadable(id, folder, areaReports);
        }

        room.IdIsFileName(spec, "id", spec.Id, id);
        var summary = folder + "report.md";
        return new Report(
            id,
            spec.Kind,
            spec.Year,
            spec.Title,
            spec.PublishedOn,
            new ColourRule(spec.Rule.GreenFromPercent, spec.Rule.Origin) { Decision = ReadDecisions.One(spec.Rule.Decision) },
            Stated(spec.Stated),
            [.. spec.Sources.Select(source => new Source(source.Id, source.Title, source.Date, source.Url))],
            ReadDecisions.From(spec.Decisions),
            spec.NextReport,
            [.. (spec.Corrections ?? []).Select(made => new Correction(made.Date, made.Subject, made.From, made.To, made.Reason, made.Origin))],
            [.. (spec.Closed ?? []).Select(closed => new ClosedArea(closed.Area, closed.Reason, closed.Into, closed.Origin))],
            ReadDecisions.From(spec.Observations),
            room.ReadMarkdown(summary) is { } words ? new Words(string.Join('\n', words.Lines), summary, 1) : Words.Missing,
            areaReports,
            spec.Origin)
        {
            Permanence = ReadPermanence.From(folder, room),
            Gains = [.. (spec.Gains ?? []).Select(gain => new StatedGain(gain.Adopted, gain.NetMillionKroner, gain.Text, gain.Source, gain.Origin))],
        };
    }

    private static StatedTotals? Stated(StatedTotalsSpec? spec) => spec is null ? null : new StatedTotals(
        spec.Areas, spec.Models, spec.InvestmentMillionKroner, spec.FullYearPersons, spec.Green, spec.Yellow, spec.Red,
        (spec.Notes ?? []).GroupBy(note => note.About, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().Text, StringComparer.Ordinal),
        spec.Origin);

    /// <summary>Stands in for a <c>report.json</c> that could not be read, so that its areas are checked in the same run; nothing is assessed by it.</summary>
    private static Report Unreadable(string id, string folder, IReadOnlyList<AreaReport> areas)
    {
        var origin = new Origin(folder + ReportFile, string.Empty);
        return new Report(id, ReportKind.FiguresOnly, 0, id, null, new ColourRule(0, origin), null, [], [], null, [], [], [], Words.Missing, areas, origin);
    }
}
