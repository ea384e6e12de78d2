using InvestmentModels.Computation;
using InvestmentModels.Data;
using InvestmentModels.Input.Readers;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>Every workbook of the real input, of the example municipality and of the awkward facts.</summary>
internal static class PublishedWorkbooks
{
    private const string Ending = ".xlsx";

    public static IReadOnlyDictionary<string, ComputedRecord> Records { get; } = new Dictionary<string, ComputedRecord>(StringComparer.Ordinal)
    {
        ["real"] = RealInput.Computed,
        ["example"] = ComputeRecord.From(ReadRecord.From(ExampleSite.Files).Record),
        ["awkward"] = ComputeRecord.From(AwkwardFacts.Record),
    };

    private static readonly Dictionary<string, DataFile> Files = Records
        .SelectMany(record => InMemory.Data(record.Value).Select(file => (Name: $"{record.Key}: {file.Path}", file)))
        .ToDictionary(found => found.Name, found => found.file, StringComparer.Ordinal);

    /// <summary>Every data file, workbook or not.</summary>
    public static IReadOnlyDictionary<string, DataFile> Everything => Files;

    public static IEnumerable<string> All => Files.Keys.Where(name => name.EndsWith(Ending, StringComparison.Ordinal));

    public static IEnumerable<string> Reports => All.Where(name => name.Contains("/reports/", StringComparison.Ordinal));

    public static byte[] Bytes(string name) => Files[name].Bytes.ToArray();

    public static ComputedReport Report(string name) =>
        Records[name.Split(':')[0]].Reports.Single(report => name.EndsWith($"/{report.Reported.Id}{Ending}", StringComparison.Ordinal));
}
