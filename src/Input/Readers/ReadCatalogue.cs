using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>catalogues/[year]/catalogue.json</c> with the projects' texts beside it → <see cref="EfficiencyCatalogue"/>.</summary>
internal static class ReadCatalogue
{
    private const string Folder = "catalogues/";
    private const string FileName = "catalogue.json";

    private static readonly string[] Sections = ["Beskrivelse", "Siden sidst", "Næste skridt"];

    private static readonly IReadOnlyDictionary<string, decimal> NotPrinted = new Dictionary<string, decimal>(StringComparer.Ordinal);

    public static IReadOnlyList<EfficiencyCatalogue> All(ReadingRoom room) => [.. room.Input.Files.Keys
        .Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith($"/{FileName}", StringComparison.Ordinal))
        .Select(file => From(file, room))
        .OfType<EfficiencyCatalogue>()
        .OrderBy(catalogue => catalogue.Year)];

    private static EfficiencyCatalogue? From(string file, ReadingRoom room)
    {
        if (room.Read<CatalogueSpec>(file) is not { } spec)
        {
            return null;
        }

        var folder = file[..^FileName.Length];
        TellTextsWithoutProject(folder, spec, room);
        return new EfficiencyCatalogue(
            spec.Year,
            spec.Title,
            spec.Columns,
            [.. spec.Projects.Select(project => Project(project, folder, room))],
            [.. Sums(CatalogueState.FollowUp, spec.Stated?.FollowUp), .. Sums(CatalogueState.Closed, spec.Stated?.Closed)],
            Remarks(spec.Observations),
            spec.Origin);
    }

    private static CatalogueProject Project(CatalogueProjectSpec spec, string folder, ReadingRoom room) => new(
        spec.Id,
        spec.Name,
        spec.CatalogueYear,
        spec.Department,
        spec.Category,
        spec.State,
        spec.Table,
        spec.Correction ?? NotPrinted,
        spec.Total ?? NotPrinted,
        [.. (spec.Names ?? []).Select(other => new OtherName(other.Where, other.Name))],
        [.. (spec.Mentioned ?? []).Select(mentioned => new MentionedFigure(mentioned.Text, mentioned.Value))],
        Remarks(spec.Observations),
        spec.Models ?? [],
        Texts($"{folder}{spec.Id}.md", room),
        spec.Origin);

    private static ProjectTexts Texts(string file, ReadingRoom room)
    {
        var sections = ReadSections.Cut(room.ReadMarkdown(file), Sections, room);
        return new ProjectTexts(sections[0], sections[1], sections[2]);
    }

    private static IEnumerable<StatedColumnSums> Sums(CatalogueState table, StatedColumnsSpec? spec) =>
        spec is null ? [] : [new StatedColumnSums(table, spec.Correction, spec.Total, spec.Origin)];

    private static IReadOnlyList<Remark> Remarks(IReadOnlyList<RemarkSpec>? specs) =>
        [.. (specs ?? []).Select(spec => new Remark(spec.About, spec.Text, spec.Origin))];

    private static void TellTextsWithoutProject(string folder, CatalogueSpec spec, ReadingRoom room)
    {
        var known = spec.Projects.Select(project => $"{folder}{project.Id}.md").ToHashSet(StringComparer.Ordinal);
        foreach (var text in room.Input.In(folder, ".md").Where(text => !known.Contains(text)))
        {
            room.Findings.Add(FormFindings.MissingFile(
                Diagnostics.Place.StartOf(room.Map.Display(text)), $"projektet «{Path.GetFileNameWithoutExtension(text)}» i {room.Map.Display(folder + FileName)}"));
        }
    }
}
