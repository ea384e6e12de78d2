using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Seals;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>The files of a site → what its data say.</summary>
internal static class ReadPublishedData
{
    public const string IndexFile = "data/v1/index.json";
    public const string EconomyFile = "data/v1/economy.json";
    private const string ReportFolder = "data/v1/reports/";
    private const string Ending = ".json";

    /// <summary>Where a report's data stand.</summary>
    public static string FileOf(string reportId) => $"{ReportFolder}{reportId}{Ending}";

    public static PublishedData From(IReadOnlyList<DataFile> files)
    {
        var unreadable = new List<Discrepancy>();
        var manifest = ReadOnly<ManifestEdition>(MakeManifest.Path, VerificationTexts.NoManifest);
        var index = ReadOnly<IndexEdition>(IndexFile, VerificationTexts.Missing);
        var reports = new List<PublishedReport>();
        var figures = new Dictionary<string, FigureEdition>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => IsReport(file.Path)))
        {
            if (ReadEdition.Of<ReportEdition>(file, unreadable) is { } report)
            {
                reports.Add(new PublishedReport(file.Path, report));
            }
        }

        var economy = files.FirstOrDefault(file => file.Path == EconomyFile) is { } found ? ReadEdition.Of<EconomyEdition>(found, unreadable) : null;
        var figureFiles = reports.Select(report => new PublishedFigures(report.File, [$"{report.Report.Report}/"], report.Report.Figures)).ToList();
        if (economy is not null)
        {
            figureFiles.Add(new PublishedFigures(EconomyFile, ["economy/", "models/"], economy.Figures));
        }

        foreach (var file in figureFiles)
        {
            AddFigures(file.File, file.Figures);
        }

        return new PublishedData(manifest, index, reports, economy, figureFiles, figures, unreadable);

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

        void AddFigures(string path, IReadOnlyDictionary<string, FigureEdition> own)
        {
            foreach (var (address, figure) in own)
            {
                if (!figures.TryAdd(address, figure))
                {
                    unreadable.Add(new Discrepancy(path, $"figures/{address}", VerificationTexts.Twice));
                }
            }
        }
    }

    private static bool IsReport(string path) =>
        path.StartsWith(ReportFolder, StringComparison.Ordinal)
        && path.EndsWith(Ending, StringComparison.Ordinal)
        && path.IndexOf('/', ReportFolder.Length) < 0;
}
