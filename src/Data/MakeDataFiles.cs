using InvestmentModels.Computation;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Packages;
using InvestmentModels.Data.Schemas;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Everything computed → the files other programs read.</summary>
public static class MakeDataFiles
{
    private const string Root = "data/v1/";
    private const string Economy = "economy.json";

    /// <summary>Everything below in one file, relative to the index.</summary>
    internal const string Zip = "alle-data.zip";

    /// <summary>The index first, then each report and each area over the years, then what belongs to neither, and last all of it in one file.</summary>
    public static IReadOnlyList<DataFile> From(ComputedRecord record)
    {
        var files = Editions(record).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        return
        [
            .. files.Select(file => file with { Path = Root + file.Path }),
            new DataFile(Root + Zip, WriteZip.Of([MakeReadme.From(record), .. files])),
        ];
    }

    private static IEnumerable<DataFile> Editions(ComputedRecord record)
    {
        var (said, sets) = (record.Said, MakeDataSets.From(record));
        return
        [
            new DataFile("index.json", WriteJson.Of(Index(record))),
            .. sets.SelectMany(set => set.Files),
            .. record.Economy.IsEmpty ? [] : (DataFile[])[new DataFile(Economy, WriteJson.Of(MakeEconomyEdition.From(record.Economy, said.Files)))],
            MakeDataPackage.From(sets, said.Publisher),
            MakeDcat.From(sets, said.Publisher),
            .. MakeSchemas.For(said.Publisher),
        ];
    }

    private static IndexEdition Index(ComputedRecord record)
    {
        var publisher = record.Said.Publisher;
        return new IndexEdition(
            1,
            publisher.Title,
            publisher.Organisation,
            publisher.Url,
            new LicenceEdition(publisher.Licence.Name, publisher.Licence.Url),
            [.. record.Reports.Select(report => Report(report.Reported, record.Said))],
            [.. record.OverYears.Select(over => Area(over.Area, publisher.Url))],
            EditionFiles.Register.Json,
            EditionFiles.Register.Csv,
            EditionFiles.Register.ExcelCsv,
            EditionFiles.Register.Xlsx,
            [.. record.Catalogues.Select(catalogue => Catalogue(catalogue.Said, publisher.Url))],
            record.Economy.IsEmpty ? null : Economy,
            Zip,
            MakeDataPackage.Path,
            MakeDcat.Path,
            FileKind.All.ToDictionary(kind => kind.Name, kind => kind.Path, StringComparer.Ordinal));
    }

    private static IndexedReport Report(Report report, PublicRecord said)
    {
        var files = EditionFiles.Report(report.Id);
        return new IndexedReport(
            report.Id,
            ContractWord.Of(report.Kind),
            report.Year,
            report.Title,
            said.IsDraft(report) ? true : null,
            $"{said.Publisher.Url}/{report.Id}/",
            files.Json,
            files.Csv,
            files.ExcelCsv,
            files.Xlsx);
    }

    private static IndexedArea Area(Area area, string url)
    {
        var files = EditionFiles.Area(area.Id);
        return new IndexedArea(area.Id, area.Name, $"{url}/omraader/{area.Id}/", files.Json, files.Csv, files.ExcelCsv, files.Xlsx);
    }

    private static IndexedCatalogue Catalogue(EfficiencyCatalogue said, string url)
    {
        var files = EditionFiles.Catalogue(said.Year);
        return new IndexedCatalogue(said.Year, said.Title, url + CataloguePath.Page(said.Year), files.Json, files.Csv, files.ExcelCsv, files.Xlsx);
    }
}
