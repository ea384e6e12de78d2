using InvestmentModels.Computation;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Packages;
using InvestmentModels.Data.Schemas;
using InvestmentModels.Data.Streams;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Everything computed → the files other programs read.</summary>
public static class MakeDataFiles
{
    /// <summary>Where data stand on the site.</summary>
    internal const string Root = "data/v1/";

    private const string Economy = "economy.json";

    /// <param name="record">Everything computed.</param>
    /// <param name="keep">Has a file written to where it belongs, by its path from the site's root, and tells its digest. Asked in no order, and from many threads at once.</param>
    /// <returns>All of it in one file, which is still to be written.</returns>
    public static AllData Into(ComputedRecord record, Func<string, Action<Stream>, FileDigest> keep)
    {
        var publisher = record.Said.Publisher;
        var sets = MakeDataSets.From(record, Keep);
        var others = SideBySide.Make<KeptFile>(
        [
            () => KeepWhole(MakeDataPackage.From(sets, publisher)),
            () => KeepWhole(MakeDcat.From(sets, publisher)),
            () => Keep("index.json", json => WriteJson.To(json, Index(record))),
            .. record.Economy.IsEmpty ? [] : (Func<KeptFile>[])[() => Keep(Economy, json => WriteJson.To(json, MakeEconomyEdition.From(record.Economy, record.Said.Files)))],
            .. MakeSchemas.For(publisher).Select(make => (Func<KeptFile>)(() => KeepWhole(make()))),
        ]);
        return new AllData(MakeReadme.From(record), [.. sets.SelectMany(set => set.Files), .. others]);

        KeptFile Keep(string path, Action<Stream> write)
        {
            var crc32 = 0u;
            var digest = keep(Root + path, file =>
            {
                using var sum = new Crc32Stream(file);
                write(sum);
                crc32 = sum.Crc32;
            });
            return new KeptFile(path, digest, crc32);
        }

        KeptFile KeepWhole(DataFile file) => Keep(file.Path, stream => stream.Write(file.Bytes.Span));
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
