using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Rules;
using InvestmentModels.Input.Sources;
using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>The whole input → what the municipality says, with everything that is wrong in it.</summary>
public static class ReadRecord
{
    /// <summary>Reads all files, tells all findings, and hands over whatever could be read.</summary>
    public static InputReading From(InputFiles input)
    {
        var map = new SourceMap(input.DisplayRoot);
        var findings = new FindingSet();
        var room = new ReadingRoom(input, map, findings);

        var publisher = ReadPublisher.From(room.Read<SiteSpec>(ReadPublisher.File));
        var areaFiles = input.In(ReadArea.Folder, ".json").ToList();
        var areas = areaFiles.Select(file => ReadArea.From(file, room)).OfType<Area>().ToList();
        var areaIds = areaFiles.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        var byId = areas.GroupBy(area => area.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var reports = ReportFolders(input)
            .Select(folder => ReadReport.From(folder, byId, areaIds, room))
            .OfType<Report>()
            .OrderBy(report => report.Year)
            .ThenBy(report => report.Kind == ReportKind.HalfYear ? 0 : 1)
            .ThenBy(report => report.Id, StringComparer.Ordinal)
            .ToList();
        var pages = input.In("pages/", ".md")
            .Select(file => room.ReadMarkdown(file) is { } text ? ReadFrontMatter.Page(Path.GetFileNameWithoutExtension(file), text, room) : null)
            .OfType<ProsePage>()
            .OrderBy(page => page.Order)
            .ThenBy(page => page.Slug, StringComparer.Ordinal)
            .ToList();

        ExpectedFiles.Check(room);
        var record = publisher is null ? null : new PublicRecord(publisher, areas, reports, pages, input.Digests());
        if (record is not null)
        {
            var broken = findings.Select(finding => finding.Place.File).ToHashSet(StringComparer.Ordinal);
            findings.AddRange(AllRules.Check(new RuleContext(record, map, broken)));
        }

        return new InputReading(record, map, findings);
    }

    private static IEnumerable<string> ReportFolders(InputFiles input) => input.Files.Keys
        .Where(file => file.StartsWith(ReadReport.Folder, StringComparison.Ordinal))
        .Select(file => file.Split('/'))
        .Where(parts => parts.Length == 3)
        .Select(parts => $"{ReadReport.Folder}{parts[1]}/")
        .Distinct(StringComparer.Ordinal);
}
