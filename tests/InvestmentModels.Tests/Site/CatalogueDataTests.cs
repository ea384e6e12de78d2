using System.Globalization;
using System.Text;
using System.Text.Json;

namespace InvestmentModels.Tests.Site;

/// <summary>What other programs rely on in <c>data/v1/catalogues/2019.*</c>.</summary>
public sealed class CatalogueDataTests
{
    private const string Folder = "data/v1/catalogues/";

    private static readonly JsonElement Catalogue = Json("data/v1/catalogues/2019.json");

    [Fact]
    public void Fields_OfTheContract_HaveTheirNames()
    {
        Assert.Equal(
            ["year", "title", "columns", "projects", "counts", "sums", "departments", "categories", "differences", "observations", "figures"], Names(Catalogue));
        Assert.Equal(["all", "closed", "followUp"], Names(Catalogue.GetProperty("sums")));
        Assert.All(["closed", "followUp"], table => Assert.Equal(["stated", "computed"], Names(Catalogue.GetProperty("sums").GetProperty(table))));
        Assert.Equal(["correction", "total", "before"], Names(Catalogue.GetProperty("sums").GetProperty("closed").GetProperty("computed")));
        Assert.Equal(
            ["id", "name", "catalogueYear", "department", "category", "state", "table", "correction", "total", "before", "names", "mentioned", "observations"],
            Names(Project("reorganisering-paa-befordringsomraadet")));
        Assert.Equal(["id", "subject", "stated", "computed", "unit", "source", "figure"], Names(Catalogue.GetProperty("differences")[0]));
        Assert.Equal(["id", "name", "counts", "gains"], Names(Catalogue.GetProperty("departments")[0]));
    }

    [Fact]
    public void Cell_NotPrinted_IsLeftOutAndAPrintedZeroIsZero()
    {
        var project = Project("reorganisering-paa-befordringsomraadet");
        Assert.All(["correction", "total", "before"], kind => Assert.False(project.GetProperty(kind).TryGetProperty("2017", out _)));
        Assert.Equal(-16.0m, project.GetProperty("before").GetProperty("2019").GetDecimal());
        Assert.Equal(0m, Project("dagpengerefusion").GetProperty("correction").GetProperty("2024+").GetDecimal());
        Assert.False(Project("nembudget").TryGetProperty("total", out _));
    }

    /// <summary>The file mirrors <c>catalogue.json</c>: what the input says of a project stands here under the same name.</summary>
    [Fact]
    public void Projects_MirrorTheInput()
    {
        var input = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("input", "catalogues", "2019", "catalogue.json"))).RootElement.GetProperty("projects").EnumerateArray().ToList();
        var data = Catalogue.GetProperty("projects").EnumerateArray().ToList();

        Assert.Equal(74, data.Count);
        foreach (var (said, published) in input.Zip(data))
        {
            Assert.All(said.EnumerateObject(), field => Assert.True(JsonElement.DeepEquals(field.Value, published.GetProperty(field.Name)), $"{said.GetProperty("id")}: {field.Name}"));
        }
    }

    [Fact]
    public void Index_ListsTheCatalogueWithItsFiles()
    {
        var entry = Assert.Single(Json("data/v1/index.json").GetProperty("catalogues").EnumerateArray());

        Assert.Equal(2019, entry.GetProperty("year").GetInt32());
        Assert.All(["json", "csv", "excelCsv"], name => Assert.True(BuiltSite.Named("real").Files.ContainsKey($"data/v1/{entry.GetProperty(name).GetString()}")));
        Assert.EndsWith("/effektivisering/2019/", entry.GetProperty("page").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The CSV holds every amount of the JSON, and nothing where nothing is printed.</summary>
    [Fact]
    public void Csv_HoldsTheSameAmountsAsTheJson()
    {
        var rows = Encoding.UTF8.GetString(BuiltSite.Named("real").Files[$"{Folder}2019.csv"]).TrimEnd('\n').Split('\n').Skip(1).ToList();
        var written = rows.Select(row => row.Split(',')).Where(cells => cells[^1].Length > 0).Select(cells => (cells[1], cells[^3], cells[^2], decimal.Parse(cells[^1], CultureInfo.InvariantCulture)));
        var published = Catalogue.GetProperty("projects").EnumerateArray().SelectMany(project => new[] { "correction", "total", "before" }
            .Where(kind => project.TryGetProperty(kind, out _))
            .SelectMany(kind => project.GetProperty(kind).EnumerateObject().Select(cell => (project.GetProperty("id").GetString()!, kind, cell.Name, cell.Value.GetDecimal()))));

        Assert.Equal((39 * 3 * 8) + 35, rows.Count);
        Assert.Equal(published.Order(), written.Order());
    }

    [Fact]
    public void Csv_ForSpreadsheets_HasTheSameRows()
    {
        var plain = BuiltSite.Named("real").Files[$"{Folder}2019.csv"];
        var excel = BuiltSite.Named("real").Files[$"{Folder}2019.excel.csv"];

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), excel[..3]);
        Assert.NotEqual(Encoding.UTF8.Preamble.ToArray(), plain[..3]);
        Assert.Equal(Encoding.UTF8.GetString(plain).Split('\n').Length, Encoding.UTF8.GetString(excel).Split("\r\n").Length);
    }

    private static JsonElement Project(string id) => Catalogue.GetProperty("projects").EnumerateArray().Single(project => project.GetProperty("id").GetString() == id);

    private static JsonElement Json(string path) => JsonDocument.Parse(BuiltSite.Named("real").Files[path]).RootElement;

    private static IEnumerable<string> Names(JsonElement holder) => holder.EnumerateObject().Select(property => property.Name);
}
