using System.Text.Json;
using InvestmentModels.Diagnostics;
using InvestmentModels.Diagnostics.Formats;

namespace InvestmentModels.Tests.Diagnostics;

/// <summary>What SARIF 2.1.0 demands of the log we write.</summary>
/// <remarks>
/// No JSON Schema validator can be restored, so this is our own reading of the standard, one assertion for each demand the log relies on.
/// The accepted logs (<c>Golden/*sarif.json</c>) were validated once by hand against the standard's own schema; validate them again when they change.
/// </remarks>
public sealed class SarifFormatTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Log_IsOneRunOfANamedTool(bool withFindings)
    {
        var log = Log(withFindings ? SampleFindings.OfEveryKind : SampleFindings.None);
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.True(Uri.IsWellFormedUriString(log.GetProperty("$schema").GetString(), UriKind.Absolute));
        Assert.NotEmpty(run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString()!);
        Assert.Matches(@"^\d+\.\d+\.\d+$", run.GetProperty("tool").GetProperty("driver").GetProperty("semanticVersion").GetString());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Matches("^[a-z]{2}$", run.GetProperty("language").GetString());
        Assert.Equal(JsonValueKind.Array, run.GetProperty("results").ValueKind);
    }

    [Fact]
    public void Results_PointAtTheirRuleAndAtAPlace()
    {
        var run = Log(SampleFindings.OfEveryKind).GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();

        Assert.Equal(rules.Distinct(), rules);
        Assert.Equal(SampleFindings.OfEveryKind.Count, run.GetProperty("results").GetArrayLength());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
            Assert.True(place.GetProperty("region").GetProperty("startColumn").GetInt32() >= 1);
            Assert.Matches("^[A-Za-z0-9._~%/-]+$", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        }
    }

    [Theory]
    [InlineData("input/site.json", "input/site.json")]
    [InlineData("./input//site.json", "input/site.json")]
    [InlineData("input/../input/site.json", "input/site.json")]
    [InlineData("input/Ålborg øst, 100 %#1.json", "input/%C3%85lborg%20%C3%B8st%2C%20100%20%25%231.json")]
    [InlineData("a:b/site.json", "a%3Ab/site.json")]
    [InlineData("/data/mit input/site.json", "file:///data/mit%20input/site.json")]
    [InlineData("../andet/site.json", "file:///home/somebody/andet/site.json")]
    public void Address_OfAPath_IsAUriReferenceWithoutDots(string path, string expected)
    {
        var log = Log(SampleFindings.From(Finding.Error("IM0101", Place.StartOf(path), "Filen mangler.")));

        var place = log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(expected, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Theory]
    [InlineData("Feltet «{tal}» findes ikke.", "Feltet «{{tal}}» findes ikke.")]
    [InlineData("Linket [her](1) fører ingen steder hen.", "Linket \\[her\\](1) fører ingen steder hen.")]
    [InlineData("Listen [1, 2] er for kort.", "Listen [1, 2] er for kort.")]
    public void Message_WithWhatSarifWouldReadAsPlaceholderOrLink_IsTakenLiterally(string message, string expected)
    {
        var log = Log(SampleFindings.From(Finding.Error("IM0101", Place.StartOf("input/site.json"), message)));

        Assert.Equal(expected, log.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
    }

    private static JsonElement Log(FindingSet findings) =>
        JsonDocument.Parse(new SarifFormat("investmentmodels", "1.2.3", "/home/somebody/site").Of(findings)).RootElement;
}
