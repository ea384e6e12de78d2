using System.Text;
using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data;

/// <summary>Whatever a site's data hold, verifying them is an answer and never an exception.</summary>
public sealed class HostileDataTests
{
    private const string Index = "data/v1/index.json";
    private const string Report = "data/v1/reports/2023.json";

    public static TheoryData<string> Files => [MakeManifest.Path, Index, Report];

    public static TheoryData<string> Contents =>
    [
        string.Empty,
        "\n",
        "null",
        "[]",
        "{}",
        "{",
        "true",
        "1e400",
        "\uFEFF{}",
        "{\"version\":1e99}",
        "{\"report\":\"\\ud800\"}",
        "{\"report\":null}",
        "{\"figures\":{\"monthly\":[null]}}",
        "{\"files\":[null],\"inputs\":[null]}",
        $"{new StringBuilder().Insert(0, "[", 100_000)}",
        $"{new StringBuilder().Insert(0, "{\"areas\":[", 50_000)}",
        "<html>404</html>",
    ];

    [Theory]
    [MemberData(nameof(Contents))]
    public void AnyContent_InAnyDataFile_IsTold(string content)
    {
        foreach (var path in Files.Select(row => row.Data))
        {
            Assert.Contains(Found(path, Encoding.UTF8.GetBytes(content)), found => found.File == path);
        }
    }

    [Fact]
    public void InvalidUtf8_IsTold()
    {
        var json = SealedRealSite.BytesOf(Report);
        var text = json.AsSpan().IndexOf("AC-omr"u8);
        json[text] = 0xFF;

        Assert.NotEmpty(Found(Report, json));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void FileCutShort_IsTold(string path)
    {
        var json = SealedRealSite.BytesOf(path);
        var seeded = new Seeded(3);

        Assert.All(Enumerable.Range(0, 25), _ => Assert.NotEmpty(Found(path, json[..seeded.Next(json.Length)])));
    }

    [Fact]
    public void NullInAnyPlace_IsTold()
    {
        var json = SealedRealSite.BytesOf(Report);

        Assert.All(new Seeded(5).Some(NumberInJson.All(json), 40), number => Assert.NotEmpty(Found(Report, number.Change(json, null))));
        Assert.All<object[]>(
            [["areas"], ["areas", 0], ["areas", 0, "measures", 0], ["areas", 0, "attainment"], ["figures", "2023/totals/areas"], ["figures", "2023/totals/areas", "receipt", "counted", 0], ["stated"], ["rule"]],
            way => Assert.NotEmpty(Found(Report, new NumberInJson(way, 0).Change(json, null))));
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("0")]
    [InlineData("-1")]
    public void ExtremeNumberInAnyPlace_IsToldOrHarmless(string number)
    {
        var json = SealedRealSite.BytesOf(Report);
        var extreme = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

        Assert.All(
            NumberInJson.All(json).GroupBy(place => place.Kind, StringComparer.Ordinal).Select(kind => kind.First()),
            place => Assert.True(place.Value == extreme || Found(Report, place.Replace(json, extreme)).Count > 0 || place.Kind == "rule/greenFromPercent", place.Kind));
    }

    [Fact]
    public void AnyByteOfAReport_Changed_IsNoException()
    {
        var json = SealedRealSite.BytesOf(Report);
        var seeded = new Seeded(11);

        Assert.All(Enumerable.Range(0, 150), _ =>
        {
            var changed = json.ToArray();
            changed[seeded.Next(changed.Length)] = (byte)seeded.Next(256);
            Assert.NotNull(Found(Report, changed));
        });
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("data/../../hemmelig")]
    [InlineData("data//v1")]
    [InlineData("C:\\\\hemmelig")]
    [InlineData("./index.html")]
    [InlineData("")]
    [InlineData("linje\\nskift")]
    public void PathOutOfTheSite_InTheManifest_IsTold(string path)
    {
        var manifest = Encoding.UTF8.GetString(SealedRealSite.BytesOf(MakeManifest.Path)).Replace("\"2023/index.html\"", $"\"{path}\"", StringComparison.Ordinal);

        Assert.Contains(SealedRealSite.VerifyDataOf(SealedRealSite.With(MakeManifest.Path, Encoding.UTF8.GetBytes(manifest))), found => found.Problem == VerificationTexts.UnsafePath);
    }

    [Fact]
    public void DuplicateName_IsTold()
    {
        var json = Encoding.UTF8.GetString(SealedRealSite.BytesOf(Report)).Replace("\"kind\":", "\"year\": 2023,\n  \"kind\":", StringComparison.Ordinal);

        Assert.NotEmpty(Found(Report, Encoding.UTF8.GetBytes(json)));
    }

    [Fact]
    public void Line_OfAHostileText_IsOneLineWithoutControlCharacters()
    {
        var line = new Discrepancy("a\nb", "\u001b[2J", new string('x', 5000) + "\u202E").ToString();

        Assert.DoesNotContain(line, char.IsControl);
        Assert.InRange(line.Length, 1, 401);
    }

    private static IReadOnlyList<Discrepancy> Found(string path, byte[] json) => path == MakeManifest.Path
        ? SealedRealSite.VerifyDataOf(SealedRealSite.With(path, json))
        : SealedRealSite.VerifyDataOf(SealedRealSite.Resealed(SealedRealSite.DataWith(path, json)));
}
