using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Seals;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>The files of a site → what its data say.</summary>
internal static class ReadPublishedData
{
    public const string IndexFile = "data/v1/index.json";
    public const string RegisterFile = "data/v1/register.json";
    public const string EconomyFile = "data/v1/economy.json";
    private const string ReportFolder = "data/v1/reports/";
    private const string AreaFolder = "data/v1/areas/";
    private const string CatalogueFolder = $"data/v1/{CataloguePath.Folder}";
    private const string Ending = ".json";

    /// <summary>Where a report's data stand.</summary>
    public static string FileOf(string reportId) => $"{ReportFolder}{reportId}{Ending}";

    /// <summary>Where an area's data over the years stand.</summary>
    public static string FileOfArea(string areaId) => $"{AreaFolder}{areaId}{Ending}";

    public static PublishedData From(IReadOnlyList<DataFile> files)
    {
        var unreadable = new List<Discrepancy>();
        var manifest = ReadOnly<ManifestEdition>(MakeManifest.Path, VerificationTexts.NoManifest);
        var index = ReadOnly<IndexEdition>(IndexFile, VerificationTexts.Missing);
        var reports = new List<PublishedReport>();
        var figures = new Dictionary<string, FigureEdition>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => IsIn(ReportFolder, file.Path)))
        {
            if (ReadEdition.Of<ReportEdition>(file, unreadable) is { } report)
            {
                reports.Add(new PublishedReport(file.Path, report));
                AddFigures(file.Path, report.Figures);
            }
        }

        var areas = new List<PublishedArea>();
        foreach (var file in files.Where(file => IsIn(AreaFolder, file.Path)))
        {
            if (ReadEdition.Of<AreaOverYearsEdition>(file, unreadable) is { } area)
            {
                areas.Add(new PublishedArea(file.Path, area));
                AddFigures(file.Path, area.Figures);
            }
        }

        var register = ReadOnly<RegisterEdition>(RegisterFile, VerificationTexts.Missing);
        AddFigures(RegisterFile, register?.Figures ?? new Dictionary<string, FigureEdition>());
        var catalogues = new List<PublishedCatalogue>();
        foreach (var file in files.Where(file => IsIn(CatalogueFolder, file.Path)))
        {
            if (ReadEdition.Of<CatalogueEdition>(file, unreadable) is { } catalogue)
            {
                catalogues.Add(new PublishedCatalogue(file.Path, catalogue));
                AddFigures(file.Path, catalogue.Figures);
            }
        }

        var economy = files.FirstOrDefault(file => file.Path == EconomyFile) is { } found ? ReadEdition.Of<EconomyEdition>(found, unreadable) : null;
        AddFigures(EconomyFile, economy?.Figures ?? new Dictionary<string, FigureEdition>());
        return new PublishedData(manifest, index, reports, areas, register, catalogues, economy, figures, unreadable);

        T? ReadOnly<T>(string path, string missing)
            where T : class
        {
            if (files.FirstOrDefault(file => file.Path == path) is { } file)
            {
                return ReadEdition.Of<T>(file, unreadable);
            }

            unreadable.Add(new Discrepancy(path, string.Empty, missing));
            return null;
        }

        void AddFigures(string path, IReadOnlyDictionary<string, FigureEdition> published)
        {
            foreach (var (address, figure) in published)
            {
                if (!figures.TryAdd(address, figure))
                {
                    unreadable.Add(new Discrepancy(path, $"figures/{address}", VerificationTexts.Twice));
                }
            }
        }
    }

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && path.EndsWith(Ending, StringComparison.Ordinal)
        && path.IndexOf('/', folder.Length) < 0;
}
