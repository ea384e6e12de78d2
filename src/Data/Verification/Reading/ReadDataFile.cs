using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Seals;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>One file of a site → what it holds, by where it stands.</summary>
internal static class ReadDataFile
{
    public static ReadFile From(DataFile file)
    {
        var unreadable = new List<Discrepancy>();
        object? edition = file.Path switch
        {
            MakeManifest.Path => ReadEdition.Of<ManifestEdition>(file, unreadable),
            ReadPublishedData.IndexFile => ReadEdition.Of<IndexEdition>(file, unreadable),
            ReadPublishedData.RegisterFile => ReadEdition.Of<RegisterEdition>(file, unreadable),
            ReadPublishedData.EconomyFile => ReadEdition.Of<EconomyEdition>(file, unreadable),
            var path when IsIn(ReadPublishedData.ReportFolder, path) => ReadEdition.Of<ReportEdition>(file, unreadable),
            var path when IsIn(ReadPublishedData.AreaFolder, path) => ReadEdition.Of<AreaOverYearsEdition>(file, unreadable),
            var path when IsIn(ReadPublishedData.CatalogueFolder, path) => ReadEdition.Of<CatalogueEdition>(file, unreadable),
            _ => null,
        };
        return new ReadFile(
            FileDigest.Of(file.Path, file.Bytes.Span),
            edition,
            unreadable,
            edition is CatalogueEdition catalogue ? VerifyCatalogue.In(new PublishedCatalogue(file.Path, catalogue)) : []);
    }

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && path.EndsWith(ReadPublishedData.Ending, StringComparison.Ordinal)
        && path.IndexOf('/', folder.Length) < 0;
}
