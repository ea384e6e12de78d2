using InvestmentModels.Computation;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Packages;
using InvestmentModels.Data.Schemas;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Everything computed → the files other programs read.</summary>
public static class MakeDataFiles
{
    /// <summary>Where data stand on the site.</summary>
    internal const string Root = "data/v1/";

    private const string Economy = "economy.json";

    /// <param name="record">Everything computed.</param>
    /// <param name="keep">Keeps a file and tells its digest. Told of each as soon as it is made, in no order, and from many threads at once.</param>
    /// <returns>All of it in one file, which is still to be written.</returns>
    public static AllData Into(ComputedRecord record, Func<DataFile, FileDigest> keep)
    {
        var publisher = record.Said.Publisher;
        var sets = MakeDataSets.From(record, Keep);
        var others = SideBySide.Make<KeptFile>(
        [
            () => Keep(MakeDataPackage.From(sets, publisher)),
            () => Keep(MakeDcat.From(sets, publisher)),
            () => Keep(new DataFile("index.json", WriteJson.Of(Index(record)))),
            .. record.Economy.IsEmpty ? [] : (Func<KeptFile>[])[() => Keep(new DataFile(Economy, WriteJson.Of(MakeEconomyEdition.From(record.Economy, record.Said.Files))))],
            .. MakeSchemas.For(publisher).Select(make => (Func<KeptFile>)(() => Keep(make()))),
        ]);
        return new AllData(MakeReadme.From(record), [.. sets.SelectMany(set => set.Files), .. others]);

        KeptFile Keep(DataFile file) => new(file.Path, keep(file with { Path = Root + file.Path }), Crc32.Of(file.Bytes.Span));
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
            AllData.Name,
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
