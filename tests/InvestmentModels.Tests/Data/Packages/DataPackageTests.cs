using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using InvestmentModels.Data.Packages;

namespace InvestmentModels.Tests.Data.Packages;

/// <summary>What the data package says of the tables is what stands in them.</summary>
/// <remarks>
/// The form is held against our own reading of Data Package 2.0 and Table Schema 2.0 (datapackage.org), written out here as rules.
/// The official profiles are not checked in and not run.
/// </remarks>
public sealed partial class DataPackageTests
{
    private static readonly string[] FieldTypes = ["string", "number", "integer", "year", "boolean"];

    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Package_HasTheFormOfTheStandard(string site)
    {
        var package = PublishedSite.Json(site, "datapackage.json");
        var resources = Resources(site);

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", Text(package, "$schema"));
        Assert.All(["name", "title", "description", "version"], name => Assert.NotEmpty(Text(package, name)));
        Assert.True(Uri.IsWellFormedUriString(Text(package, "homepage"), UriKind.Absolute));
        Assert.All(package.GetProperty("licenses").EnumerateArray(), licence => Assert.Matches("^https?://", Text(licence, "path")));
        Assert.All(
            package.GetProperty("licenses").EnumerateArray().Where(licence => licence.TryGetProperty("name", out _)),
            licence => Assert.Matches("^[-a-zA-Z0-9._]+$", Text(licence, "name")));
        Assert.Equal(resources.Count, resources.Select(resource => Text(resource, "name")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(resources, resource =>
        {
            Assert.Matches("^[-a-z0-9._/]+$", Text(resource, "name"));
            Assert.Equal(("table", "csv", "text/csv", "utf-8"), (Text(resource, "type"), Text(resource, "format"), Text(resource, "mediatype"), Text(resource, "encoding")));
            Assert.DoesNotMatch(@"^[./~]|\\|//|\.\.", Text(resource, "path"));
            Assert.Matches("^sha256:[0-9a-f]{64}$", Text(resource, "hash"));
            Assert.All(Fields(resource), field => Assert.Contains(Text(field, "type"), FieldTypes));
            Assert.All(Fields(resource), field => Assert.All(["title", "description"], name => Assert.NotEmpty(Text(field, name))));
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Package_HasEveryTable_WithItsLengthAndChecksum(string site)
    {
        var files = PublishedSite.Data(site);

        Assert.Equal(
            files.Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)).Select(file => (file.Key, file.Value.Length, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(file.Value))}")).Order(),
            Resources(site).Select(resource => (Text(resource, "path"), resource.GetProperty("bytes").GetInt32(), Text(resource, "hash"))).Order());
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void EveryCell_IsWhatItsFieldPromises(string site) => Assert.All(Resources(site), resource =>
    {
        var rows = Rows(site, resource);
        var fields = Fields(resource);

        Assert.Equal(rows[0], fields.Select(field => Text(field, "name")));
        Assert.Equal(rows[0].Count, rows[0].Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows.Skip(1), row => Assert.All(fields.Zip(row), cell => Assert.True(Keeps(cell.First, cell.Second), $"{Text(resource, "path")}: {cell.First} does not allow «{cell.Second}»")));
    });

    [Theory]
    [MemberData(nameof(Sites))]
    public void NoTwoRows_HaveTheSameKey(string site) => Assert.All(Resources(site), resource =>
    {
        var rows = Rows(site, resource);
        var key = Assert.Single(resource.GetProperty("schema").GetProperty("uniqueKeys").EnumerateArray()).EnumerateArray().Select(name => rows[0].ToList().IndexOf(name.GetString()!)).ToList();

        Assert.DoesNotContain(-1, key);
        Assert.Equal(rows.Count - 1, rows.Skip(1).Select(row => string.Join('\0', key.Select(column => row[column]))).Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void Colour_HasItsWordsInBothTables()
    {
        var categories = Fields(Resource("real", "reports-2024")).Single(field => Text(field, "name") == "colour").GetProperty("categories").EnumerateArray();
        var excel = Fields(Resource("real", "reports-2024-excel")).Single(field => Text(field, "name") == "Farve").GetProperty("categories").EnumerateArray();

        Assert.Equal([("green", "grøn"), ("yellow", "gul"), ("red", "rød")], categories.Select(word => (Text(word, "value"), Text(word, "label"))));
        Assert.Equal(["grøn", "gul", "rød"], excel.Select(word => word.GetString()));
    }

    [Fact]
    public void Report_TellsItsSourcesAndUnits()
    {
        var report = Resource("real", "reports-2024");

        Assert.All(report.GetProperty("sources").EnumerateArray(), source => Assert.NotEmpty(Text(source, "title")));
        Assert.Equal("millionKroner", Text(Fields(report).Single(field => Text(field, "name") == "investment_million_kroner"), "unit"));
        Assert.Equal("percent", Text(Fields(report).Single(field => Text(field, "name") == "percent"), "unit"));
    }

    [Theory]
    [InlineData("https://creativecommons.org/publicdomain/zero/1.0/deed.da", "CC0-1.0")]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0")]
    [InlineData("https://creativecommons.org/licenses/by-sa/4.0/deed.da", "CC-BY-SA-4.0")]
    [InlineData("https://eksempel.dk/licens", null)]
    [InlineData("https://eksempel.dk/?fra=https://creativecommons.org/licenses/by/4.0/", null)]
    public void Licence_HasANameOnlyWhereItIsKnown(string url, string? name) => Assert.Equal(name, LicenceName.Of(url));

    private static bool Keeps(JsonElement field, string cell)
    {
        if (cell.Length == 0)
        {
            return !(field.TryGetProperty("constraints", out var rules) && rules.TryGetProperty("required", out var required) && required.GetBoolean());
        }

        var isSpreadsheet = field.TryGetProperty("decimalChar", out _);
        return Text(field, "type") switch
        {
            "number" => PlainNumber().IsMatch(isSpreadsheet ? cell.Replace(',', '.') : cell) && IsLargeEnough(field, isSpreadsheet ? cell.Replace(',', '.') : cell),
            "integer" => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) && IsLargeEnough(field, cell),
            "year" => YearNumber().IsMatch(cell),
            "boolean" => field.GetProperty("trueValues").EnumerateArray().Concat(field.GetProperty("falseValues").EnumerateArray()).Any(word => word.GetString() == cell),
            _ => !field.TryGetProperty("categories", out var words) || words.EnumerateArray().Any(word => (word.ValueKind == JsonValueKind.String ? word.GetString() : Text(word, "value")) == cell),
        };
    }

    private static bool IsLargeEnough(JsonElement field, string cell) =>
        !(field.TryGetProperty("constraints", out var rules) && rules.TryGetProperty("minimum", out var minimum))
        || decimal.Parse(cell, CultureInfo.InvariantCulture) >= minimum.GetDecimal();

    private static IReadOnlyList<IReadOnlyList<string>> Rows(string site, JsonElement resource) =>
        PublishedSite.Rows(PublishedSite.Data(site)[Text(resource, "path")], Text(resource.GetProperty("dialect"), "delimiter")[0]);

    private static IReadOnlyList<JsonElement> Resources(string site) => [.. PublishedSite.Json(site, "datapackage.json").GetProperty("resources").EnumerateArray()];

    private static JsonElement Resource(string site, string name) => Resources(site).Single(resource => Text(resource, "name") == name);

    private static IReadOnlyList<JsonElement> Fields(JsonElement resource) => [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();

    [GeneratedRegex(@"^[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearNumber();
}
