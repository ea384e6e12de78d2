using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Computation;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data;

/// <summary>The data of a half year hold nothing of a year, and whatever is changed in them is found by computing them again.</summary>
public sealed class HalfYearDataTests
{
    private const string Path = "data/v1/reports/2024-halvaar.json";

    /// <summary>Read by people, not computed; or there for the order of areas.</summary>
    private static readonly string[] HeldByChecksumsAlone = ["areas/*/number", "areas/*/measures/*/unitsPerJob", "rule/greenFromPercent"];

    private static readonly IReadOnlyList<DataFile> Files = InMemory.Data(ComputeRecord.From(AwkwardFacts.Record));

    [Fact]
    public void HalfYear_AsPublished_Holds() => Assert.DoesNotContain(Found(Bytes()), found => found.File == Path && !IsAboutInputFiles(found));

    [Fact]
    public void HalfYear_HasNoTotalsOfAYear()
    {
        var report = JsonNode.Parse(Bytes())!;

        Assert.Equal(["areas", "expectedMet", "expectedNotMet", "expectedUncertain"], report["totals"]!.AsObject().Select(total => total.Key));
        Assert.All(report["areas"]!.AsArray(), area => Assert.All(["colour", "computedColour", "margin", "shortOfGreen", "spareOverGreen"], name => Assert.Null(area![name])));
        Assert.Empty(report["sensitivity"]!.AsArray());
    }

    [Fact]
    public void EveryKindOfNumber_Changed_IsFound()
    {
        var json = Bytes();
        var before = Found(json).Count;

        var unnoticed = NumberInJson.All(json)
            .GroupBy(number => number.Kind, StringComparer.Ordinal)
            .Select(kind => kind.First())
            .Where(number => Found(number.Replace(json, number.Value + 1)).Count == before)
            .Select(number => number.Kind);

        Assert.Empty(unnoticed.Except(HeldByChecksumsAlone, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("måske")]
    public void Expectation_Changed_IsFound(string word)
    {
        var report = JsonNode.Parse(Bytes())!;
        report["areas"]![0]!["expectation"]!["meetsTarget"] = word;

        Assert.Contains(Found(WriteJson.Of(report.AsObject()).ToArray()), found => found.Where.Contains("expect", StringComparison.Ordinal));
    }

    private static byte[] Bytes() => Files.Single(file => file.Path == Path).Bytes.ToArray();

    private static IReadOnlyList<Discrepancy> Found(byte[] report)
    {
        var data = Files.Select(file => file.Path == Path ? new DataFile(Path, report) : file).ToList();
        return VerifyData.In([.. data, MakeManifest.Of(InMemory.Digests(data), InputSeal.Of(AwkwardFacts.Record.Files)).File]).Discrepancies;
    }

    /// <summary>The invented facts were read from no file.</summary>
    private static bool IsAboutInputFiles(Discrepancy found) => found.Where.Contains("/inputs/", StringComparison.Ordinal);
}
