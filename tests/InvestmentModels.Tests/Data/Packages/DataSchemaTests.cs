using System.Text.Json;
using System.Text.Json.Nodes;

namespace InvestmentModels.Tests.Data.Packages;

/// <summary>Every JSON file of the data is what its published schema says.</summary>
public sealed class DataSchemaTests
{
    [Theory]
    [MemberData(nameof(PublishedSite.Names), MemberType = typeof(PublishedSite))]
    public void EveryDataFile_IsWhatItsSchemaSays(string site)
    {
        var files = PublishedSite.Data(site).Keys.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && !path.StartsWith("schemas/", StringComparison.Ordinal) && path != "datapackage.json").ToList();

        Assert.Contains("manifest.json", files);
        Assert.All(files, path => Assert.Empty(Schema(site, path).Faults(PublishedSite.Json(site, path)).Take(5)));
    }

    [Theory]
    [MemberData(nameof(PublishedSite.Names), MemberType = typeof(PublishedSite))]
    public void Index_NamesEverySchema_ByTheKindOfFile(string site)
    {
        var named = PublishedSite.Json(site, "index.json").GetProperty("schemas").EnumerateObject().Select(schema => schema.Value.GetString()!).ToList();

        Assert.Equal(PublishedSite.Data(site).Keys.Where(path => path.StartsWith("schemas/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.All(named, path => Assert.Equal($"{PublishedSite.Json(site, "index.json").GetProperty("url").GetString()}/data/v1/{path}", PublishedSite.Json(site, path).GetProperty("$id").GetString()));
    }

    [Theory]
    [InlineData("areas/0/name", null)]
    [InlineData("areas/0/attainment/target", "\"1187\"")]
    [InlineData("areas/0/colour", "\"blå\"")]
    [InlineData("year", "2024.5")]
    [InlineData("areas/0/nyt", "1")]
    public void Report_ThatIsNotAsDeclared_IsRefused(string way, string? value)
    {
        var report = JsonNode.Parse(PublishedSite.Data("real")["reports/2024.json"])!;
        var steps = way.Split('/');
        var parent = steps.SkipLast(1).Aggregate(report, (at, step) => int.TryParse(step, out var index) ? at[index]! : at[step]!).AsObject();
        parent.Remove(steps[^1]);
        if (value is not null)
        {
            parent[steps[^1]] = JsonNode.Parse(value);
        }

        Assert.NotEmpty(Schema("real", "reports/2024.json").Faults(JsonElement.Parse(report.ToJsonString())));
    }

    private static JsonSchema Schema(string site, string path)
    {
        var kind = path.Split('/') is [var folder, _] ? folder.TrimEnd('s') : Path.GetFileNameWithoutExtension(path);
        return new JsonSchema(PublishedSite.Json(site, PublishedSite.Json(site, "index.json").GetProperty("schemas").GetProperty(kind).GetString()!));
    }
}
