using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Data.Verification;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data;

/// <summary>Whatever is changed in a catalogue's data is found by computing it again, also when every checksum has been made to hold.</summary>
public sealed class CatalogueVerificationTests
{
    private const string Path = "data/v1/catalogues/2019.json";
    private const int PerKind = 2;

    /// <summary>What stands in one place only, and nothing is computed from.</summary>
    private static readonly string[] HeldByChecksumsAlone = ["projects/*/catalogueYear"];

    [Fact]
    public void EveryKindOfNumber_Changed_IsFound()
    {
        var json = SealedRealSite.BytesOf(Path);
        var seeded = new Seeded(2019);
        var unnoticed = NumberInJson.All(json)
            .GroupBy(number => number.Kind, StringComparer.Ordinal)
            .SelectMany(kind => seeded.Some(kind, PerKind))
            .Where(number => Found(number.Replace(json, number.Value + 1)).Count == 0)
            .Select(number => number.Kind);

        Assert.Empty(unnoticed.Except(HeldByChecksumsAlone, StringComparer.Ordinal));
    }

    public static TheoryData<string, string> Words => new()
    {
        { "projects/0/state", "closed" },
        { "projects/1/table", "closed" },
        { "projects/1/table", "andet" },
        { "projects/0/department", "mso" },
        { "projects/0/category", "Befordring" },
        { "projects/0/id", "andet" },
        { "departments/0/id", "andet" },
        { "differences/0/id", "andet" },
        { "differences/0/figure", "catalogues/2019/sums/closed/total/2017" },
        { "columns/0", "2016" },
        { "title", "Andet" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_Changed_IsFound(string way, string word) => Assert.NotEmpty(Found(Change(root => Put(root, way, word))));

    /// <summary>A blank cell filled with 0 changes no sum; it is found all the same.</summary>
    [Theory]
    [InlineData("correction")]
    [InlineData("total")]
    [InlineData("before")]
    public void BlankCell_FilledWithZero_IsFound(string kind) => Assert.NotEmpty(Found(Change(root => root["projects"]![1]![kind]!["2017"] = 0)));

    [Fact]
    public void PrintedCell_MadeBlank_IsFound() => Assert.NotEmpty(Found(Change(root => root["projects"]![2]!["correction"]!.AsObject().Remove("2024+"))));

    [Theory]
    [InlineData("projects")]
    [InlineData("departments")]
    [InlineData("categories")]
    [InlineData("differences")]
    public void Entry_Removed_IsFound(string list) => Assert.NotEmpty(Found(Change(root => root[list]!.AsArray().RemoveAt(0))));

    [Fact]
    public void Sum_OfATableRemoved_IsFound() => Assert.NotEmpty(Found(Change(root => root["sums"]!.AsObject().Remove("all"))));

    [Fact]
    public void Figure_OfNoProject_IsFound() => Assert.NotEmpty(Found(Change(root =>
    {
        var figures = root["figures"]!.AsObject();
        figures["catalogues/2019/aaa/total/2019"] = figures["catalogues/2019/rpa/total/2019"]!.DeepClone();
    })));

    [Fact]
    public void Untouched_IsSound() => Assert.Empty(Found(SealedRealSite.BytesOf(Path)));

    private static IReadOnlyList<Discrepancy> Found(byte[] json) => SealedRealSite.VerifyDataOf(SealedRealSite.Resealed(SealedRealSite.DataWith(Path, json)));

    private static byte[] Change(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(SealedRealSite.BytesOf(Path))!;
        change(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
    }

    private static void Put(JsonNode root, string way, string word)
    {
        var steps = way.Split('/');
        var holder = steps.SkipLast(1).Aggregate(root, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (holder is JsonArray list)
        {
            list[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = word;
        }
        else
        {
            holder[steps[^1]] = word;
        }
    }
}
