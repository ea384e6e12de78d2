using System.Globalization;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Packages;
using InvestmentModels.Data.Schemas;
using InvestmentModels.Data.Verification.Reading;

namespace InvestmentModels.Data.Verification;

/// <summary>The index and the reports say the same about each other.</summary>
internal static class VerifyIndex
{
    public static IReadOnlyList<Discrepancy> In(PublishedData data, IndexEdition index)
    {
        var check = new FileCheck(ReadPublishedData.IndexFile);
        for (var at = 0; at < index.Reports.Count; at++)
        {
            var entry = index.Reports[at];
            var where = FormattableString.Invariant($"reports/{at}");
            check.Word($"{where}/json", entry.Json, $"reports/{entry.Id}.json");
            Tables(check, $"{where}/", new EditionFiles(entry.Json, entry.Csv, entry.ExcelCsv, entry.Xlsx), EditionFiles.Report(entry.Id));
            check.Word($"{where}/page", entry.Page, $"{index.Url}/{entry.Id}/");
            if (data.Reports.FirstOrDefault(report => report.File == ReadPublishedData.FileOf(entry.Id))?.Report is { } report)
            {
                check.Word($"{where}/id", entry.Id, report.Report);
                check.Word($"{where}/kind", entry.Kind, report.Kind);
                check.Word($"{where}/year", Year(entry.Year), Year(report.Year));
                check.Word($"{where}/title", entry.Title, report.Title);
            }
            else if (data.Unreadable.All(unreadable => unreadable.File != ReadPublishedData.FileOf(entry.Id)))
            {
                check.Tell(where, $"{ReadPublishedData.FileOf(entry.Id)}: {VerificationTexts.Missing}");
            }
        }

        check.Word("register", index.Register, ReadPublishedData.RegisterFile[ReadPublishedData.IndexFile.LastIndexOf('/')..].TrimStart('/'));
        Tables(check, "register/", new EditionFiles(index.Register, index.RegisterCsv, index.RegisterExcelCsv, index.RegisterXlsx), EditionFiles.Register);
        check.Word("zip", index.Zip, AllData.Name);
        check.Word("dataPackage", index.DataPackage, MakeDataPackage.Path);
        check.Word("dcat", index.Dcat, MakeDcat.Path);
        FileKind.All.ToList().ForEach(kind => check.Word($"schemas/{kind.Name}", index.Schemas.GetValueOrDefault(kind.Name), kind.Path));
        check.Word("economy", index.Economy, data.Economy is null && data.Unreadable.All(file => file.File != ReadPublishedData.EconomyFile) ? null : "economy.json");
        var listed = index.Reports.Select(report => ReadPublishedData.FileOf(report.Id)).ToHashSet(StringComparer.Ordinal);
        check.Holds("reports", listed.Count == index.Reports.Count, VerificationTexts.Twice);
        Catalogues(check, data, index);
        Areas(check, data, index);
        var areas = index.Areas.Select(area => ReadPublishedData.FileOfArea(area.Id)).ToHashSet(StringComparer.Ordinal);
        check.Holds("areas", areas.Count == index.Areas.Count, VerificationTexts.Twice);
        return [.. check.Found, .. data.Areas.Where(area => !areas.Contains(area.File)).Select(area => new Discrepancy(area.File, string.Empty, VerificationTexts.AreaNotIndexed)), .. data.Reports.Where(report => !listed.Contains(report.File)).Select(report => new Discrepancy(report.File, string.Empty, VerificationTexts.NotIndexed))];
    }

    private static void Areas(FileCheck check, PublishedData data, IndexEdition index)
    {
        for (var at = 0; at < index.Areas.Count; at++)
        {
            var entry = index.Areas[at];
            var (where, file) = (FormattableString.Invariant($"areas/{at}"), ReadPublishedData.FileOfArea(entry.Id));
            check.Word($"{where}/json", entry.Json, $"areas/{entry.Id}.json");
            Tables(check, $"{where}/", new EditionFiles(entry.Json, entry.Csv, entry.ExcelCsv, entry.Xlsx), EditionFiles.Area(entry.Id));
            check.Word($"{where}/page", entry.Page, $"{index.Url}/omraader/{entry.Id}/");
            if (data.Areas.FirstOrDefault(area => area.File == file)?.Area is { } area)
            {
                check.Word($"{where}/id", entry.Id, area.Area);
                check.Word($"{where}/name", entry.Name, area.Name);
            }
            else if (data.Unreadable.All(unreadable => unreadable.File != file))
            {
                check.Tell(where, $"{file}: {VerificationTexts.Missing}");
            }
        }
    }

    private static void Catalogues(FileCheck check, PublishedData data, IndexEdition index)
    {
        foreach (var entry in index.Catalogues)
        {
            var where = FormattableString.Invariant($"catalogues/{entry.Year}");
            check.Word($"{where}/page", entry.Page, index.Url + CataloguePath.Page(entry.Year));
            check.Word($"{where}/json", entry.Json, CataloguePath.Json(entry.Year));
            Tables(check, $"{where}/", new EditionFiles(entry.Json, entry.Csv, entry.ExcelCsv, entry.Xlsx), EditionFiles.Catalogue(entry.Year));
            var file = $"data/v1/{CataloguePath.Json(entry.Year)}";
            if (data.Catalogues.FirstOrDefault(found => found.File == file)?.Catalogue is { } catalogue)
            {
                check.Word($"{where}/title", entry.Title, catalogue.Title);
            }
            else if (data.Unreadable.All(unreadable => unreadable.File != file))
            {
                check.Tell(where, $"{file}: {VerificationTexts.Missing}");
            }
        }

        check.Holds("catalogues", index.Catalogues.DistinctBy(entry => entry.Year).Count() == index.Catalogues.Count, VerificationTexts.Twice);
        foreach (var published in data.Catalogues.Where(found => index.Catalogues.All(entry => $"data/v1/{CataloguePath.Json(entry.Year)}" != found.File)))
        {
            check.Tell(published.File, VerificationTexts.CatalogueNotIndexed);
        }
    }

    private static void Tables(FileCheck check, string at, EditionFiles says, EditionFiles files)
    {
        check.Word($"{at}csv", says.Csv, files.Csv);
        check.Word($"{at}excelCsv", says.ExcelCsv, files.ExcelCsv);
        check.Word($"{at}xlsx", says.Xlsx, files.Xlsx);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
