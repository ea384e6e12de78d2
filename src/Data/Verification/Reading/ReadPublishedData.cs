using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Seals;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>The files of a site → what its data say.</summary>
internal static class ReadPublishedData
{
    public const string IndexFile = "data/v1/index.json";
    public const string RegisterFile = "data/v1/register.json";
    public const string EconomyFile = "data/v1/economy.json";
    public const string ReportFolder = "data/v1/reports/";
    public const string AreaFolder = "data/v1/areas/";
    public const string CatalogueFolder = $"data/v1/{CataloguePath.Folder}";
    public const string Ending = ".json";

    /// <summary>Where a report's data stand.</summary>
    public static string FileOf(string reportId) => $"{ReportFolder}{reportId}{Ending}";

    /// <summary>Where an area's data over the years stand.</summary>
    public static string FileOfArea(string areaId) => $"{AreaFolder}{areaId}{Ending}";

    public static PublishedData From(IReadOnlyList<ReadFile> files)
    {
        var unreadable = new List<Discrepancy>();
        var figures = new Dictionary<string, FigureEdition>(StringComparer.Ordinal);
        var manifest = Only<ManifestEdition>(MakeManifest.Path, VerificationTexts.NoManifest);
        var index = Only<IndexEdition>(IndexFile, VerificationTexts.Missing);
        var reports = AllIn(ReportFolder, (file, report) => new PublishedReport(file, report), (ReportEdition report) => report.Figures);
        var areas = AllIn(AreaFolder, (file, area) => new PublishedArea(file, area), (AreaOverYearsEdition area) => area.Figures);
        var register = Only<RegisterEdition>(RegisterFile, VerificationTexts.Missing);
        AddFigures(RegisterFile, register?.Figures ?? new Dictionary<string, FigureEdition>());
        var catalogues = AllIn(CatalogueFolder, (file, catalogue) => new PublishedCatalogue(file, catalogue), (CatalogueEdition catalogue) => catalogue.Figures);
        var economy = Only<EconomyEdition>(EconomyFile, missing: null);
        AddFigures(EconomyFile, economy?.Figures ?? new Dictionary<string, FigureEdition>());
        return new PublishedData(manifest, index, reports, areas, register, catalogues, economy, figures, unreadable);

        T? Only<T>(string path, string? missing)
            where T : class
        {
            if (files.FirstOrDefault(file => file.Path == path) is { } found)
            {
                unreadable.AddRange(found.Unreadable);
                return (T?)found.Edition;
            }

            unreadable.AddRange(missing is null ? [] : [new Discrepancy(path, string.Empty, missing)]);
            return null;
        }

        List<TPublished> AllIn<TEdition, TPublished>(
            string folder, Func<string, TEdition, TPublished> published, Func<TEdition, IReadOnlyDictionary<string, FigureEdition>> figuresOf)
        {
            var all = new List<TPublished>();
            foreach (var file in files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            {
                unreadable.AddRange(file.Unreadable);
                if (file.Edition is TEdition edition)
                {
                    all.Add(published(file.Path, edition));
                    AddFigures(file.Path, figuresOf(edition));
                }
            }

            return all;
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
}
