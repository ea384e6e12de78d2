using System.Text;
using InvestmentModels.Computation;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data;

/// <summary>What the real reports do not hold, but a report may: the second computation must agree with the first there too.</summary>
public sealed class UnusualReportTests
{
    private const string Fritidsjob = "reports/2024/fritidsjob.json";
    private const string Sygemeldte = "reports/2024/sygemeldte.json";
    private const string Report = "reports/2024/report.json";

    private static readonly InputFiles Input = InputFiles.Read(RepositoryRoot.File("input"));

    public static TheoryData<string, string, string> Changes => new()
    {
        { Fritidsjob, "\"result\": 233", "\"missing\": { \"reason\": \"Ikke opgjort endnu.\" }" },
        { Fritidsjob, "\"result\": 233", "\"result\": 0" },
        { Fritidsjob, "\"result\": 233", "\"result\": -3.5" },
        { Fritidsjob, "\"result\": 233", "\"result\": 190.000001" },
        { Fritidsjob, "\"result\": 233", "\"result\": 189.9999" },
        { Fritidsjob, "\"result\": 233", "\"result\": 999999999.99" },
        { Fritidsjob, "\"attainmentPercent\": 116", "\"attainmentPercent\": 116.5" },
        { Fritidsjob, "\"investmentMillionKroner\": 2.8,\n  \"full", "\"investmentMillionKroner\": 2.75,\n  \"full" },
        { Sygemeldte, "\"result\": 66", "\"result\": 0" },
        { Sygemeldte, "\"result\": 66", "\"result\": 90.25" },
        { Sygemeldte, "\"result\": 66", "\"result\": 66, \"monthly\": [66, 66, 65, null, 64.5, 66, 0, 66, null, 66, 66, 66]" },
        { "reports/2024/ac-omraadet.json", "\"result\": 987", "\"result\": 987, \"monthly\": [80, 80, 80, 80, 80, 80, 80, 80, 80, 80, null, null]" },
        { "reports/2024/ac-omraadet.json", "\"result\": 245", "\"missing\": { \"reason\": \"Ikke opgjort endnu.\" }" },
        { "areas/ac-omraadet.json", "\"unitsPerJob\": 5", "\"unitsPerJob\": 7" },
        { "areas/fritidsjob.json", "\"unit\": \"count\"", "\"unit\": \"millionKroner\"" },
        { "areas/fritidsjob.json", "\"unit\": \"count\"", "\"unit\": \"percent\"" },
        { "areas/ac-omraadet.json", "\"method\": \"converted\"", "\"method\": \"sum\"" },
        { Report, "\"kind\": \"annual\"", "\"kind\": \"halfYear\"" },
        { Report, "\"greenFromPercent\": 95", "\"greenFromPercent\": 99.5" },
        { Report, "\"models\": 27,", "" },
        { Report, "\"areas\": 15", "\"areas\": 14.5" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void UnusualReport_Built_Holds(string file, string says, string instead)
    {
        var text = Encoding.UTF8.GetString(Input.Files[file]);
        Assert.Contains(says, text, StringComparison.Ordinal);

        Assert.Empty(Built(new(Input.Files, StringComparer.Ordinal) { [file] = Encoding.UTF8.GetBytes(text.Replace(says, instead, StringComparison.Ordinal)) }));
    }

    [Fact]
    public void InputWithoutReports_Built_Holds() => Assert.Empty(Built(Input.Files
        .Where(file => !file.Key.StartsWith("reports/", StringComparison.Ordinal))
        .ToDictionary(StringComparer.Ordinal)));

    private static IReadOnlyList<Discrepancy> Built(Dictionary<string, byte[]> files)
    {
        var said = ReadRecord.From(Input with { Files = files }).Record!;
        var data = InMemory.Data(ComputeRecord.From(said));
        return VerifyData.In([.. data, MakeManifest.Of(InMemory.Digests(data), InputSeal.Of(said.Files)).File]).Discrepancies;
    }
}
