using System.Text;
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
        UnreadFiles.Tell(input, map, findings);
        input = ExpectedFiles.Only(input, map, findings);
        var room = new ReadingRoom(input, map, findings);
        var digests = Task.Run(input.Digests);

        var publisher = ReadPublisher.From(room.Read<SiteSpec>(ReadPublisher.File));
        var areaFiles = input.In(ReadArea.Folder, ".json").ToList();
        room.TellTextsWithoutFigures(ReadArea.Folder);
        var areas = areaFiles.Select(file => ReadArea.From(file, room)).OfType<Area>().ToList();
        var areaIds = areaFiles.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        var byId = areas.GroupBy(area => area.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var reports = ReadReport.Folders(input)
            .Select(folder => ReadReport.From(folder, byId, areaIds, room))
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

        var read = new PublicRecord(publisher, areas, reports, pages, ReadPublications.From(room), digests.GetAwaiter().GetResult())
        {
            Catalogues = ReadCatalogue.All(room),
            Economy = ReadEconomy.From(room),
        };
        var record = ReadHistory.Into(read, room);
        findings.AddRange(AllRules.Check(new RuleContext(record, map, Texts(input, map), findings.FilesWithErrors())));
        var broken = findings.FilesWithErrors();
        return new InputReading(SoundPart(record, map, broken), map, broken, findings);
    }

    /// <summary>The record without areas and catalogues in whose files something is wrong: nothing can be computed from those, and nothing will be published.</summary>
    private static PublicRecord SoundPart(PublicRecord record, SourceMap map, IReadOnlySet<string> broken) => broken.Count == 0 ? record : record with
    {
        Economy = broken.Contains(map.Display(ReadEconomy.File)) ? null : record.Economy,
        Reports = [.. record.Reports.Select(report => report with
        {
            Areas = [.. report.Areas.Where(area => !broken.Contains(map.Display(area.Origin.File)) && !broken.Contains(map.Display(area.Area.Origin.File)))],
        })],
        Catalogues = [.. record.Catalogues.Where(catalogue => !broken.Contains(map.Display(catalogue.Origin.File)))],
    };

    /// <summary>Every file people wrote. What the program itself writes (schemas, the publication record) is left out: its checksums are no phone numbers.</summary>
    private static IReadOnlyList<InputText> Texts(InputFiles input, SourceMap map) =>
    [
        .. input.Files.Keys
            .Where(file => !file.StartsWith("schemas/", StringComparison.Ordinal) && file != ReadPublications.File)
            .Select(file => new InputText(map.Display(file), Encoding.UTF8.GetString(input.Files[file]))),
    ];
}
