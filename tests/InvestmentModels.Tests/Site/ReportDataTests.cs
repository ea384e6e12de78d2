using System.Text.Json;

namespace InvestmentModels.Tests.Site;

/// <summary>What other programs rely on in <c>data/v1/reports/*.json</c>: the contract's names and types, and one value for one thing.</summary>
public sealed class ReportDataTests
{
    public static TheoryData<string, string> Reports => new() { { "real", "2023" }, { "real", "2024" }, { "awkward", "2023" }, { "awkward", "2024" } };

    /// <summary>The example of the contract, field by field.</summary>
    [Fact]
    public void Example_OfTheContract_StandsInTheData()
    {
        var report = BuiltSite.Named("real").Report("2024");

        Assert.Equal(("2024", "annual", 2024), (Text(report, "report"), Text(report, "kind"), report.GetProperty("year").GetInt32()));
        Assert.Equal((95m, "halfDown"), (Number(report.GetProperty("rule"), "greenFromPercent"), Text(report.GetProperty("rule"), "rounding")));
        var stated = report.GetProperty("stated");
        Assert.Equal((15m, 27m, 12m), (Number(stated, "areas"), Number(stated, "models"), Number(stated, "green")));

        var area = report.GetProperty("areas")[0];
        Assert.Equal((1, "ac-omraadet", "AC-området"), (area.GetProperty("number").GetInt32(), Text(area, "id"), Text(area, "name")));
        Assert.Equal("msb", Assert.Single(area.GetProperty("departments").EnumerateArray()).GetString());
        Assert.Equal((4.8m, 66m), (Number(area, "investmentMillionKroner"), Number(area, "fullYearPersons")));
        var attainment = area.GetProperty("attainment");
        Assert.Equal(
            (124m, 1.239511m, 1471.3m, 1187m, "converted"),
            (Number(attainment, "percent"), Number(attainment, "share"), Number(attainment, "result"), Number(attainment, "target"), Text(attainment, "method")));
        Assert.Equal(("green", "green", false), (Text(area, "computedColour"), Text(area, "colour"), area.GetProperty("judged").GetBoolean()));

        var measure = area.GetProperty("measures").EnumerateArray().Single(measure => Text(measure, "id") == "loentilskud");
        Assert.Equal(("Løntilskud", "count", "higher"), (Text(measure, "name"), Text(measure, "unit"), Text(measure, "better")));
        Assert.Equal((240m, 245m, 102m), (Number(measure, "target"), Number(measure, "result"), Number(measure, "percent")));

        var difference = report.GetProperty("differences").EnumerateArray().Single(difference => Text(difference, "id") == "total-investment");
        Assert.Equal((64.4m, 62.7m, "millionKroner"), (Number(difference, "stated"), Number(difference, "computed"), Text(difference, "unit")));
        Assert.NotEmpty(Text(difference, "subject"));
        Assert.NotEmpty(Text(difference, "source"));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Fields_OfTheContract_HaveTheirTypes(string site, string id)
    {
        var report = BuiltSite.Named(site).Report(id);

        foreach (var name in new[] { "areas", "green", "yellow", "red", "notAssessed", "judged" })
        {
            Assert.Equal(JsonValueKind.Number, report.GetProperty("totals").GetProperty(name).ValueKind);
        }

        Assert.All(report.GetProperty("areas").EnumerateArray(), area =>
        {
            Assert.Equal(JsonValueKind.String, area.GetProperty("id").ValueKind);
            Assert.Equal(JsonValueKind.Array, area.GetProperty("departments").ValueKind);
            Assert.Contains(area.GetProperty("judged").ValueKind, new[] { JsonValueKind.True, JsonValueKind.False });
            Assert.Contains(Text(area.GetProperty("attainment"), "method"), new[] { "single", "sum", "converted" });
            Assert.Equal(JsonValueKind.Number, area.GetProperty("attainment").GetProperty("target").ValueKind);
            Assert.All(area.GetProperty("measures").EnumerateArray(), measure => Assert.Equal(JsonValueKind.Number, measure.GetProperty("target").ValueKind));
        });
        Assert.DoesNotContain(Everything(report), value => value.ValueKind == JsonValueKind.Null);
    }

    /// <summary>Each field has the same value as the figure with its address; where one is absent, so is the other; no figure is left over.</summary>
    [Theory]
    [MemberData(nameof(Reports))]
    public void Figures_AreTheContractsOwnFields(string site, string id)
    {
        var report = BuiltSite.Named(site).Report(id);
        var fields = Fields(report, id).Where(field => field.Value is not null).ToDictionary(field => field.Address, field => field.Value!.Value, StringComparer.Ordinal);
        var figures = report.GetProperty("figures").EnumerateObject().ToDictionary(figure => figure.Name, figure => Number(figure.Value, "value"), StringComparer.Ordinal);

        Assert.Equal(fields.OrderBy(field => field.Key, StringComparer.Ordinal), figures.OrderBy(figure => figure.Key, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Share_HasAtMostSixDecimalsAndIsResultAgainstTarget(string site, string id) => Assert.All(
        BuiltSite.Named(site).Report(id).GetProperty("areas").EnumerateArray().Where(area => area.GetProperty("attainment").TryGetProperty("share", out _)),
        area =>
        {
            var attainment = area.GetProperty("attainment");
            var (share, result, target) = (Number(attainment, "share"), Number(attainment, "result"), Number(attainment, "target"));
            var isLower = Text(area.GetProperty("measures")[0], "better") == "lower";
            Assert.Equal(decimal.Round(share, 6), share);
            Assert.InRange(share, (isLower ? target / result : result / target) - 0.000001m, (isLower ? target / result : result / target) + 0.000001m);
        });

    [Theory]
    [MemberData(nameof(Reports))]
    public void Totals_AreThoseOfTheAreas(string site, string id)
    {
        var report = BuiltSite.Named(site).Report(id);
        var (totals, areas) = (report.GetProperty("totals"), report.GetProperty("areas").EnumerateArray().ToList());

        Assert.Equal(areas.Count, Number(totals, "areas"));
        Assert.All(["green", "yellow", "red"], colour => Assert.Equal(areas.Count(area => area.TryGetProperty("colour", out var found) && found.GetString() == colour), Number(totals, colour)));
        Assert.Equal(areas.Count(area => !area.TryGetProperty("colour", out _)), Number(totals, "notAssessed"));
        Assert.Equal(areas.Count(area => area.GetProperty("judged").GetBoolean()), Number(totals, "judged"));
        Assert.All(["investmentMillionKroner", "fullYearPersons"], name =>
        {
            var known = areas.Select(area => Optional(area, name)).OfType<decimal>().ToList();
            Assert.Equal(known.Count == 0, Optional(totals, name) is null);
            Assert.InRange(Optional(totals, name) ?? 0, known.Sum() - 0.05m, known.Sum() + 0.05m);
        });
    }

    /// <summary>Missing is left out and explained, never 0.</summary>
    [Fact]
    public void MissingResult_IsLeftOutAndExplained()
    {
        var area = BuiltSite.Named("awkward").Report("2024").GetProperty("areas").EnumerateArray().Single(area => Text(area, "id") == "mangler");

        Assert.All(["percent", "share", "result"], name => Assert.False(area.GetProperty("attainment").TryGetProperty(name, out _)));
        Assert.All(["result", "percent"], name => Assert.False(area.GetProperty("measures")[0].TryGetProperty(name, out _)));
        Assert.All(["colour", "computedColour", "fullYearPersons", "margin", "shortOfGreen", "spareOverGreen"], name => Assert.False(area.TryGetProperty(name, out _)));
        Assert.Equal("Tallet kommer til foråret.", Text(area.GetProperty("attainment"), "missing"));
    }

    [Fact]
    public void Permanence_MirrorsTheProposals()
    {
        var permanence = BuiltSite.Named("real").Report("2024").GetProperty("permanence");
        var (totals, stated) = (permanence.GetProperty("totals"), permanence.GetProperty("stated"));
        var row = permanence.GetProperty("proposals").EnumerateArray().Single(row => Text(row, "area") == "sygemeldte");

        Assert.Equal((7m, 9m, 28.3m), (Number(totals, "proposals"), Number(totals, "models"), Number(totals, "investmentMillionKroner")));
        Assert.Equal((10m, 28.3m), (Number(stated, "models"), Number(stated, "investmentMillionKroner")));
        Assert.Equal((65.5m, 66m, 99m, true, "mean"), (Number(row, "target"), Number(row, "result"), Number(row, "percent"), row.GetProperty("eligible").GetBoolean(), Text(row, "overYears")));
        Assert.Equal([2023, 2024], row.GetProperty("years").EnumerateArray().Select(year => year.GetProperty("year").GetInt32()));
        Assert.Equal("sygemeldte-2023", Text(Assert.Single(row.GetProperty("models").EnumerateArray()), "id"));
    }

    [Fact]
    public void Index_NamesEveryReportAndItsFile()
    {
        var site = BuiltSite.Named("real");
        var reports = JsonDocument.Parse(site.Files["data/v1/index.json"]).RootElement.GetProperty("reports").EnumerateArray().ToList();

        Assert.Equal(["2023", "2024"], reports.Select(report => Text(report, "id")));
        Assert.All(reports, report => Assert.Contains($"data/v1/{Text(report, "json")}", site.Files));
    }

    private static IEnumerable<(string Address, decimal? Value)> Fields(JsonElement report, string id) =>
    [
        .. report.GetProperty("totals").EnumerateObject().Select(total => ($"{id}/totals/{total.Name}", (decimal?)total.Value.GetDecimal())),
        .. report.GetProperty("sensitivity").EnumerateArray().Select(row => ($"{id}/sensitivity/{row.GetProperty("greenFromPercent").GetRawText()}", (decimal?)row.GetProperty("green").GetDecimal())),
        .. report.GetProperty("departments").EnumerateArray().SelectMany(department => department.EnumerateObject()
            .Where(total => total.Value.ValueKind == JsonValueKind.Number)
            .Select(total => ($"{id}/departments/{Text(department, "id")}/{total.Name}", (decimal?)total.Value.GetDecimal()))),
        .. report.GetProperty("areas").EnumerateArray().SelectMany(area => OfArea(area, $"{id}/{Text(area, "id")}")),
        .. report.TryGetProperty("permanence", out var permanence) ? OfPermanence(permanence, $"{id}/permanence") : [],
        .. report.TryGetProperty("economy", out var economy) ? OfEconomy(economy, id) : [],
    ];

    private static IEnumerable<(string Address, decimal? Value)> OfPermanence(JsonElement permanence, string address) =>
    [
        .. permanence.GetProperty("totals").EnumerateObject().Select(total => ($"{address}/totals/{total.Name}", (decimal?)total.Value.GetDecimal())),
        .. permanence.GetProperty("proposals").EnumerateArray().SelectMany(row => OfYears(row, $"{address}/{Text(row, "area")}")
            .Append(($"{address}/{Text(row, "area")}/investmentMillionKroner", Optional(row, "investmentMillionKroner")))
            .Concat(row.GetProperty("years").EnumerateArray().SelectMany(year => OfYears(year, $"{address}/{Text(row, "area")}/years/{year.GetProperty("year").GetInt32()}")))),
    ];

    private static IEnumerable<(string Address, decimal? Value)> OfYears(JsonElement totals, string address) =>
        [($"{address}/target", Optional(totals, "target")), ($"{address}/result", Optional(totals, "result")), ($"{address}/attainment", Optional(totals, "percent"))];

    private static IEnumerable<(string Address, decimal? Value)> OfEconomy(JsonElement economy, string id) =>
    [
        .. Asked(economy, $"{id}/totals"),
        .. economy.GetProperty("areas").EnumerateArray().SelectMany(area => Asked(area, $"{id}/{Text(area, "area")}").Concat(OfRefunds(area, $"{id}/{Text(area, "area")}/refund"))),
        .. economy.GetProperty("gains").EnumerateArray().Select(gain => ($"{id}/gains/{gain.GetProperty("adopted").GetRawText()}", Optional(gain, "netMillionKroner"))),
    ];

    private static IEnumerable<(string Address, decimal? Value)> Asked(JsonElement from, string address) =>
    [
        ($"{address}/pricePerPerson", Optional(from, "pricePerPerson")),
        .. from.GetProperty("enough").EnumerateObject().Select(price => ($"{address}/enough/{price.Name}", (decimal?)price.Value.GetDecimal())),
    ];

    private static IEnumerable<(string Address, decimal? Value)> OfRefunds(JsonElement area, string address) => area.GetProperty("refunds").EnumerateArray().SelectMany(refund => new[]
    {
        ($"{address}/{Text(refund, "measure")}/share", Optional(refund, "sharePercent")),
        ($"{address}/{Text(refund, "measure")}/savedDays", Optional(refund, "savedDays")),
    });

    private static IEnumerable<(string Address, decimal? Value)> OfArea(JsonElement area, string address) =>
    [
        ($"{address}/attainment", Optional(area.GetProperty("attainment"), "percent")),
        ($"{address}/attainment/result", Optional(area.GetProperty("attainment"), "result")),
        ($"{address}/attainment/target", Optional(area.GetProperty("attainment"), "target")),
        .. new[] { "investmentMillionKroner", "fullYearPersons", "margin", "shortOfGreen", "spareOverGreen" }.Select(name => ($"{address}/{name}", Optional(area, name))),
        ($"{address}/originalAttainment", area.TryGetProperty("original", out var original) ? Optional(original, "percent") : null),
        ($"{address}/asPublished/attainment", area.TryGetProperty("asPublished", out var then) ? Optional(then, "percent") : null),
        .. area.GetProperty("measures").EnumerateArray().SelectMany(measure => OfMeasure(measure, $"{address}/measures/{Text(measure, "id")}")),
    ];

    private static IEnumerable<(string Address, decimal? Value)> OfMeasure(JsonElement measure, string address) =>
    [
        .. new[] { "target", "result", "percent", "monthlyTarget" }.Select(name => ($"{address}/{name}", Optional(measure, name))),
        .. measure.TryGetProperty("monthly", out var months)
            ? months.EnumerateArray().Select((month, index) => ($"{address}/monthly/{index + 1}", month.ValueKind == JsonValueKind.Null ? null : (decimal?)month.GetDecimal()))
            : [],
        .. measure.TryGetProperty("earlierTargets", out var targets)
            ? targets.EnumerateArray().Select((target, step) => ($"{address}/earlierTargets/{step + 1}", (decimal?)target.GetDecimal()))
            : [],
    ];

    private static IEnumerable<JsonElement> Everything(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Where(property => property.Name != "monthly").SelectMany(property => Everything(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Everything),
        _ => [value],
    };

    private static string Text(JsonElement from, string name) => from.GetProperty(name).GetString()!;

    private static decimal Number(JsonElement from, string name) => from.GetProperty(name).GetDecimal();

    private static decimal? Optional(JsonElement from, string name) => from.TryGetProperty(name, out var found) ? found.GetDecimal() : null;
}
