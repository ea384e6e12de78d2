using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Data.Csv;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Everything computed → the files other programs read.</summary>
public static class MakeDataFiles
{
    private const string Root = "data/v1/";
    private const string Register = "register.json";
    private const string Economy = "economy.json";

    /// <summary>The index first, then a file for each report and for each area over the years, then what belongs to neither.</summary>
    public static IReadOnlyList<DataFile> From(ComputedRecord record) =>
    [
        new DataFile(Root + "index.json", WriteJson.Of(Index(record))),
        .. record.Reports.Select(report => new DataFile(
            $"{Root}reports/{report.Reported.Id}.json", WriteJson.Of(MakeReportEdition.From(report, record.Said.Files)))),
        .. record.OverYears.Select(area => new DataFile($"{Root}areas/{area.Area.Id}.json", WriteJson.Of(MakeAreaEdition.From(area, record)))),
        new DataFile(Root + Register, WriteJson.Of(MakeRegisterEdition.From(record.Register, record.Said))),
        .. record.Catalogues.SelectMany(catalogue => Catalogue(catalogue, record.Said)),
        .. record.Economy.IsEmpty ? [] : (DataFile[])[new DataFile(Root + Economy, WriteJson.Of(MakeEconomyEdition.From(record.Economy, record.Said.Files)))],
    ];

    private static IEnumerable<DataFile> Catalogue(ComputedCatalogue catalogue, PublicRecord said)
    {
        var table = MakeCatalogueTable.From(catalogue, said.Publisher.Departments);
        return
        [
            new DataFile(Root + CataloguePath.Json(catalogue.Said.Year), WriteJson.Of(MakeCatalogueEdition.From(catalogue, said.Files))),
            new DataFile(Root + CataloguePath.Csv(catalogue.Said.Year), WriteCsv.Of(table, CsvForm.Plain)),
            new DataFile(Root + CataloguePath.ExcelCsv(catalogue.Said.Year), WriteCsv.Of(table, CsvForm.Spreadsheet)),
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
            [.. record.Reports.Select(report => new IndexedReport(
                report.Reported.Id,
                ContractWord.Of(report.Reported.Kind),
                report.Reported.Year,
                report.Reported.Title,
                record.Said.IsDraft(report.Reported) ? true : null,
                $"{publisher.Url}/{report.Reported.Id}/",
                $"reports/{report.Reported.Id}.json"))],
            [.. record.OverYears.Select(area => new IndexedArea(area.Area.Id, area.Area.Name, $"{publisher.Url}/omraader/{area.Area.Id}/", $"areas/{area.Area.Id}.json"))],
            Register,
            [.. record.Catalogues.Select(catalogue => new IndexedCatalogue(
                catalogue.Said.Year,
                catalogue.Said.Title,
                publisher.Url + CataloguePath.Page(catalogue.Said.Year),
                CataloguePath.Json(catalogue.Said.Year),
                CataloguePath.Csv(catalogue.Said.Year),
                CataloguePath.ExcelCsv(catalogue.Said.Year)))],
            record.Economy.IsEmpty ? null : Economy);
    }
}
