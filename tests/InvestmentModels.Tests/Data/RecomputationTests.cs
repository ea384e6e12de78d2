using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Data.Verification;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data;

/// <summary>Whatever is changed in a report's data is found by computing it again, also when every checksum has been made to hold.</summary>
public sealed class RecomputationTests
{
    private const int PerKind = 2;
    private const string Annual = "data/v1/reports/2024.json";
    private const string Economy = "data/v1/economy.json";
    private const string FiguresOnly = "data/v1/reports/2023.json";

    /// <summary>What stands in one place only, and nothing is computed from. A change here is found by the checksums and by nothing else.</summary>
    private static readonly string[] HeldByChecksumsAlone = ["areas/*/number", "areas/*/outlook/meetsTargetIn", "areas/*/measures/*/unitsPerJob", "rule/greenFromPercent", "businessCases/*/yearlyInvestment/*/to", "businessCases/*/lasting/from"];

    [Theory]
    [InlineData(Annual)]
    [InlineData(FiguresOnly)]
    [InlineData(Economy)]
    public void EveryKindOfNumber_Changed_IsFound(string path)
    {
        var json = SealedRealSite.BytesOf(path);
        var seeded = new Seeded(2024);
        var unnoticed = NumberInJson.All(json)
            .GroupBy(number => number.Kind, StringComparer.Ordinal)
            .SelectMany(kind => seeded.Some(kind, PerKind))
            .Where(number => Found(path, number.Replace(json, number.Value + 1)).Count == 0)
            .Select(number => number.Kind);

        Assert.Empty(unnoticed.Except(HeldByChecksumsAlone, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(".00000001")]
    [InlineData("-.1")]
    [InlineData("1000000000000000000")]
    public void Unrounded_ChangedALittleOrALot_IsFound(string change)
    {
        var json = SealedRealSite.BytesOf(Annual);
        var numbers = NumberInJson.All(json).Where(number => number.Kind.EndsWith("receipt/unrounded", StringComparison.Ordinal));

        Assert.All(new Seeded(7).Some(numbers, 25), number => Assert.NotEmpty(Found(Annual, number.Replace(json, number.Value + decimal.Parse(change, System.Globalization.CultureInfo.InvariantCulture)))));
    }

    [Fact]
    public void ConvertedUnitsPerJob_Changed_IsFound() => Assert.NotEmpty(Found(Annual, Change(["areas", 0, "measures", 1, "unitsPerJob"], 3)));

    [Fact]
    public void GreenFrom_ChangedInAnAssessedReport_IsFound() => Assert.NotEmpty(Found(Annual, Change(["rule", "greenFromPercent"], 90)));

    public static TheoryData<string, string> Words => new()
    {
        { "kind", "halfYear" },
        { "title", "Opfølgning" },
        { "rule/rounding", "up" },
        { "areas/0/attainment/method", "sum" },
        { "areas/0/computedColour", "yellow" },
        { "areas/0/colour", "red" },
        { "areas/4/computedColour", "red" },
        { "areas/0/measures/0/better", "lower" },
        { "areas/0/measures/0/unit", "days" },
        { "areas/0/measures/0/id", "andet" },
        { "areas/0/id", "andet" },
        { "differences/0/id", "total-areas" },
        { "differences/0/figure", "2024/totals/areas" },
        { "differences/0/unit", "percent" },
        { "figures/2024~1ac-omraadet~1attainment/unit", "count" },
        { "figures/2024~1ac-omraadet~1attainment/receipt/rounding", "halfUp" },
        { "figures/2024~1ac-omraadet~1attainment/receipt/formula", "(124 / 1)" },
        { "figures/2024~1ac-omraadet~1attainment/receipt/inputs/0/sha256", "0" },
        { "figures/2024~1ac-omraadet~1attainment/receipt/inputs/0/file", "site.json" },
        { "figures/2024~1ac-omraadet~1attainment/receipt/inputs/0/file", "ingen.json" },
        { "figures/2024~1totals~1models/receipt/counted/0", "andet/model" },
        { "figures/2024~1totals~1green/receipt/counted/0", "2024/ungebudgetter" },
        { "permanence/proposals/0/area", "fritidsjob" },
        { "permanence/proposals/0/name", "Andet" },
        { "permanence/proposals/0/method", "sum" },
        { "permanence/proposals/0/unit", "days" },
        { "permanence/proposals/0/better", "lower" },
        { "permanence/proposals/0/overYears", "mean" },
        { "permanence/proposals/0/measures/0", "andet" },
        { "permanence/proposals/0/models/0/id", "anden" },
        { "permanence/proposals/0/models/0/state", "glemt" },
        { "permanence/proposals/0/years/0/report", "2024" },
        { "permanence/proposals/0/years/0/measures/0/id", "andet" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_Changed_IsFound(string way, string word) => Assert.NotEmpty(Found(Annual, Change(Steps(way), word)));

    [Theory]
    [InlineData("areas/0/judged")]
    [InlineData("permanence/proposals/0/eligible")]
    [InlineData("permanence/proposals/2/years/0/met")]
    [InlineData("figures/2024~1ac-omraadet~1attainment/receipt/threshold/reached")]
    public void TruthValue_Turned_IsFound(string way)
    {
        var turned = JsonNode.Parse(SealedRealSite.BytesOf(Annual))!;
        var steps = Steps(way);
        var now = steps.Aggregate(turned, (at, step) => step is int index ? at[index]! : at[(string)step]!).GetValue<bool>();

        Assert.NotEmpty(Found(Annual, Change(steps, !now)));
    }

    [Theory]
    [InlineData("differences/1")]
    [InlineData("differences/4")]
    [InlineData("permanence")]
    [InlineData("permanence/proposals/1")]
    [InlineData("permanence/proposals/1/years/0")]
    [InlineData("permanence/proposals/1/years/0/measures/2")]
    [InlineData("permanence/proposals/1/eligible")]
    [InlineData("permanence/proposals/2/stated/attainmentPercent")]
    [InlineData("permanence/stated/models")]
    [InlineData("figures/2024~1permanence~1fritidsjob~1target")]
    [InlineData("areas/3")]
    [InlineData("areas/0/measures/1")]
    [InlineData("areas/0/attainment/percent")]
    [InlineData("areas/4/outlook")]
    [InlineData("areas/4/shortOfGreen")]
    [InlineData("areas/9/stated/attainmentPercent")]
    [InlineData("areas/0/margin")]
    [InlineData("stated/models")]
    [InlineData("figures/2024~1ac-omraadet~1attainment")]
    [InlineData("figures/2024~1totals~1green")]
    [InlineData("figures/2024~1ac-omraadet~1attainment/receipt/threshold")]
    [InlineData("figures/2024~1totals~1green/receipt/counted")]
    [InlineData("figures/2024~1ac-omraadet~1measures~1job~1target/receipt/inputs/0")]
    public void Part_Removed_IsFound(string way) => Assert.Contains(Found(Annual, Remove(Steps(way))), found => found.File == Annual && found.Problem != VerificationTexts.NotAsWritten);

    [Fact]
    public void JudgedArea_WithoutItsReason_IsFound()
    {
        var areas = JsonNode.Parse(SealedRealSite.BytesOf(Annual))!["areas"]!.AsArray();
        var judged = areas.Select((area, index) => (area, index)).First(found => found.area!["judgement"] is not null).index;

        Assert.NotEmpty(Found(Annual, Remove(["areas", judged, "judgement"])));
    }

    [Fact]
    public void FiguresRestingOnEachOther_AreFound()
    {
        const string Target = "2024/fritidsjob/attainment/target";
        var circle = Change(["figures", Target, "receipt", "formula"], $"([{Target}] * 1)");

        Assert.Contains(Found(Annual, circle), found => found.Problem == VerificationTexts.Circle);
    }

    [Fact]
    public void Message_NamesTheFileThePlaceAndBothNumbers()
    {
        var changed = Change(["areas", 0, "attainment", "percent"], 125);

        Assert.Equal($"{Annual}: areas/ac-omraadet/attainment/percent: Her står 125, men det skulle være 124.", Assert.Single(Found(Annual, changed), found => found.File == Annual).ToString());
    }

    private static IReadOnlyList<Discrepancy> Found(string path, byte[] json) => SealedRealSite.VerifyDataOf(SealedRealSite.Resealed(SealedRealSite.DataWith(path, json)));

    private static byte[] Change(IReadOnlyList<object> way, JsonNode node) => new NumberInJson(way, 0).Change(SealedRealSite.BytesOf(Annual), node);

    private static byte[] Remove(IReadOnlyList<object> way) => new NumberInJson(way, 0).Remove(SealedRealSite.BytesOf(Annual));

    /// <summary>Written as in a JSON pointer, where <c>~1</c> is a slash inside a name.</summary>
    private static IReadOnlyList<object> Steps(string way) =>
        [.. way.Split('/').Select(step => int.TryParse(step, out var index) ? (object)index : new StringBuilder(step).Replace("~1", "/").ToString())];
}
