using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Data.Verification;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data;

/// <summary>Whatever is changed in the register or in a department's totals is found by computing it again, also when every checksum has been made to hold.</summary>
public sealed class RegisterRecomputationTests
{
    private const string Register = "data/v1/register.json";
    private const string Annual = "data/v1/reports/2024.json";
    private const int PerKind = 2;

    /// <summary>Years nothing is computed from; a change of one is found by the checksums and by nothing else, unless it cannot be.</summary>
    private static readonly string[] HeldByChecksumsAlone =
        ["models/*/adopted", "models/*/expandedIn/*", "models/*/stateSince", "models/*/stateKnownIn", "models/*/investment/*/to"];

    [Fact]
    public void EveryKindOfNumber_Changed_IsFound()
    {
        var json = SealedRealSite.BytesOf(Register);
        var seeded = new Seeded(2024);
        var unnoticed = NumberInJson.All(json)
            .GroupBy(Kind, StringComparer.Ordinal)
            .SelectMany(kind => seeded.Some(kind, PerKind))
            .Where(number => Found(Register, number.Replace(json, number.Value + 1)).Count == 0)
            .Select(Kind);

        Assert.Empty(unnoticed.Except(HeldByChecksumsAlone, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("year")]
    [InlineData("models/0")]
    [InlineData("models/0/investment/0")]
    [InlineData("models/0/requirements/0")]
    [InlineData("totals/byState/active")]
    [InlineData("totals/byRequirement/planB")]
    [InlineData("totals/investmentMillionKroner")]
    [InlineData("figures/register~1models")]
    [InlineData("figures/register~1requirements~1targets/receipt/counted/0")]
    public void Part_Removed_IsFound(string way) =>
        Assert.Contains(Found(Register, Edit(Register, way, null)), found => found.File == Register && found.Problem != VerificationTexts.NotAsWritten);

    [Theory]
    [InlineData("models/0/id", "andet")]
    [InlineData("models/0/state", "stopped")]
    [InlineData("models/0/state", "ukendt")]
    [InlineData("models/0/departments/0", "mso")]
    [InlineData("models/0/requirements/0/requirement", "planB")]
    [InlineData("figures/register~1active/receipt/counted/0", "register/models/findes-ikke")]
    [InlineData("figures/register~1active/unit", "percent")]
    public void Word_Changed_IsFound(string way, string word) => Assert.NotEmpty(Found(Register, Edit(Register, way, word)));

    [Theory]
    [InlineData("departments/0")]
    [InlineData("departments/0/investmentMillionKroner")]
    [InlineData("areas/0/departments/0")]
    [InlineData("figures/2024~1departments~1msb~1green")]
    [InlineData("figures/2024~1departments~1msb~1green/receipt/counted/0")]
    public void Department_PartRemoved_IsFound(string way) =>
        Assert.Contains(Found(Annual, Edit(Annual, way, null)), found => found.Problem != VerificationTexts.NotAsWritten);

    [Fact]
    public void Register_Missing_IsTold() => Assert.Contains(
        SealedRealSite.VerifyDataOf(SealedRealSite.Resealed(SealedRealSite.Files.Where(file => file.Path != Register))), found => found.File == Register && found.Problem == VerificationTexts.Missing);

    [Fact]
    public void Index_ThatNamesAnotherRegister_IsFound() =>
        Assert.NotEmpty(Found("data/v1/index.json", Edit("data/v1/index.json", "register", "andet.json")));

    private static string Kind(NumberInJson number) => number.Way[0] is "figures"
        ? $"figures/{string.Join('/', $"{number.Way[1]}".Split('/').Select((step, index) => index == 2 ? "*" : step))}/{string.Join('/', number.Way.Skip(2).Select(step => step is int ? "*" : step))}"
        : number.Kind;

    private static IReadOnlyList<Discrepancy> Found(string path, byte[] json) => SealedRealSite.VerifyDataOf(SealedRealSite.Resealed(SealedRealSite.DataWith(path, json)));

    private static byte[] Edit(string path, string way, string? word)
    {
        var place = new NumberInJson([.. way.Split('/').Select(step => int.TryParse(step, out var index) ? (object)index : new StringBuilder(step).Replace("~1", "/").ToString())], 0);
        var json = SealedRealSite.BytesOf(path);
        return word is null ? place.Remove(json) : place.Change(json, JsonValue.Create(word));
    }
}
