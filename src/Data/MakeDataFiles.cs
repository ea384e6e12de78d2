using InvestmentModels.Computation;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Everything computed → the files other programs read.</summary>
public static class MakeDataFiles
{
    private const string Root = "data/v1/";
    private const string Economy = "economy.json";

    /// <summary>The index first, then a file for each report, then what belongs to no report.</summary>
    public static IReadOnlyList<DataFile> From(ComputedRecord record) =>
    [
        new DataFile(Root + "index.json", WriteJson.Of(Index(record))),
        .. record.Reports.Select(report => new DataFile(
            $"{Root}reports/{report.Reported.Id}.json", WriteJson.Of(MakeReportEdition.From(report, record.Said.Files)))),
        .. record.Economy.IsEmpty ? [] : (DataFile[])[new DataFile(Root + Economy, WriteJson.Of(MakeEconomyEdition.From(record.Economy, record.Said.Files)))],
    ];

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
            record.Economy.IsEmpty ? null : Economy);
    }
}
