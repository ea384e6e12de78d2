using System.Globalization;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Data.Csv;
using InvestmentModels.Data.Tables;
using InvestmentModels.Data.Workbooks;
using InvestmentModels.Data.Xlsx;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Packages;

/// <summary>Everything computed → the things that are published in four editions: reports, areas, the register and the catalogues. Paths are relative to <c>data/v1/</c>.</summary>
internal static class MakeDataSets
{
    /// <param name="record">Everything computed.</param>
    /// <param name="keep">Has a file written to where it belongs; may be called from many threads at once.</param>
    public static IReadOnlyList<DataSet> From(ComputedRecord record, Func<string, Action<Stream>, KeptFile> keep)
    {
        var (reports, catalogues) = (record.Reports.Count, record.Catalogues.Count);
        var made = SideBySide.Make<DataSet>(
        [
            .. record.Reports.Select(report => (Func<DataSet>)(() => Report(report, record.Said, keep))),
            .. record.Catalogues.Select(catalogue => (Func<DataSet>)(() => Catalogue(catalogue, record.Said, keep))),
            .. record.OverYears.Select(over => (Func<DataSet>)(() => Area(over, record, keep))),
            () => Register(record, keep),
        ]);
        return [.. made[..reports], .. made[(reports + catalogues)..], .. made[reports..(reports + catalogues)]];
    }

    private static DataSet Report(ComputedReport report, PublicRecord said, Func<string, Action<Stream>, KeptFile> keep)
    {
        var (reported, files) = (report.Reported, EditionFiles.Report(report.Reported.Id));
        var isDraft = said.IsDraft(reported);
        return Of(
            files,
            $"{reported.Title}{(isDraft ? " (udkast)" : string.Empty)}",
            "Mål, resultater, målopfyldelse og farver i rapporten. En række for hvert område og for hvert af dets målepunkter.",
            $"{said.Publisher.Url}/{reported.Id}/",
            keep,
            json => WriteJson.To(json, MakeReportEdition.From(report, said.Files)),
            MakeReportTable.From(report),
            () => MakeReportWorkbook.From(report, said.Publisher)) with
        {
            Sources = reported.Sources,
            IssuedOn = reported.PublishedOn,
            IsDraft = isDraft,
            Period = (new DateOnly(reported.Year, 1, 1), reported.Kind == ReportKind.HalfYear ? new DateOnly(reported.Year, 6, 30) : new DateOnly(reported.Year, 12, 31)),
        };
    }

    private static DataSet Area(AreaOverYears over, ComputedRecord record, Func<string, Action<Stream>, KeptFile> keep)
    {
        var table = MakeAreaTable.From(over);
        return Of(
            EditionFiles.Area(over.Area.Id),
            $"{over.Area.Name} gennem årene",
            "Områdets mål, resultater og målopfyldelse år for år. En række for hver rapport og for hvert målepunkt i den.",
            $"{record.Said.Publisher.Url}/omraader/{over.Area.Id}/",
            keep,
            json => WriteJson.To(json, MakeAreaEdition.From(over, record)),
            table,
            () => [TableSheet.Of("Område", table)]) with
        {
            Sources = [.. over.Years.SelectMany(year => year.Report.Reported.Sources).DistinctBy(source => (source.Title, source.Url))],
        };
    }

    private static DataSet Register(ComputedRecord record, Func<string, Action<Stream>, KeptFile> keep)
    {
        var table = MakeRegisterTable.From(record.Register, record.Said.Publisher.Departments);
        return Of(
            EditionFiles.Register,
            "Alle investeringsmodeller",
            "Alle modeller, som kilderne nævner. En række for hver model og hver periode med penge. En model uden kendt beløb har én række.",
            $"{record.Said.Publisher.Url}/modeller/",
            keep,
            json => WriteJson.To(json, MakeRegisterEdition.From(record.Register, record.Said)),
            table,
            () => [TableSheet.Of("Modeller", table)]) with
        {
            Sources = record.Said.HistorySources,
        };
    }

    private static DataSet Catalogue(ComputedCatalogue catalogue, PublicRecord said, Func<string, Action<Stream>, KeptFile> keep)
    {
        var table = MakeCatalogueTable.From(catalogue, said.Publisher.Departments);
        return Of(
            EditionFiles.Catalogue(catalogue.Said.Year),
            catalogue.Said.Title,
            "Projekterne i effektiviseringskataloget. En række for hvert projekt, slags tal og kolonne. Et projekt uden for tabellerne har én række.",
            said.Publisher.Url + CataloguePath.Page(catalogue.Said.Year),
            keep,
            json => WriteJson.To(json, MakeCatalogueEdition.From(catalogue, said.Files)),
            table,
            () => [TableSheet.Of("Katalog", table)]) with
        {
            Period = (new DateOnly(catalogue.Said.Year, 1, 1), new DateOnly(catalogue.Said.Year, 12, 31)),
        };
    }

    private static DataSet Of(
        EditionFiles files,
        string title,
        string about,
        string page,
        Func<string, Action<Stream>, KeptFile> keep,
        Action<Stream> json,
        CsvTable table,
        Func<IReadOnlyList<XlsxSheet>> workbook) => new(
        files.Json[..files.Json.LastIndexOf('.')].Replace('/', '-').ToLower(CultureInfo.InvariantCulture),
        title,
        about,
        page,
        keep(files.Json, json),
        keep(files.Csv, csv => WriteCsv.To(csv, table, CsvForm.Plain)),
        keep(files.ExcelCsv, csv => WriteCsv.To(csv, table, CsvForm.Spreadsheet)),
        keep(files.Xlsx, xlsx => WriteXlsx.To(xlsx, workbook())),
        table with { Rows = [] });
}
