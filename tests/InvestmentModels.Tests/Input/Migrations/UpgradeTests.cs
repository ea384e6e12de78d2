using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentModels.Input;
using InvestmentModels.Input.Migrations;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Input.Migrations;

public sealed class UpgradeTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentCharacter = '\t', IndentSize = 1, NewLine = "\r\n" };

    [Fact]
    public void Upgrade_VersionZero_BecomesTheExpectedFolderByteForByte() =>
        Assert.Equal(VersionZero.Expected.Texts(), Upgraded(VersionZero.Input).Texts());

    [Fact]
    public void Upgrade_EveryFileOfVersionZero_IsNamedWithTheVersionItWasIn()
    {
        var upgrade = UpgradeInput.From(VersionZero.Input);

        Assert.Equal(VersionZero.Input.Files.Keys.Where(file => file.EndsWith(".json", StringComparison.Ordinal)), upgrade.Files.Select(file => file.File));
        Assert.All(upgrade.Files, file => Assert.Equal(0, file.From));
    }

    [Fact]
    public void Upgrade_VersionZero_ReadsWithoutFindings()
    {
        var reading = ReadRecord.From(Upgraded(VersionZero.Input));

        Assert.Empty(reading.Findings);
        Assert.Equal(2, Assert.Single(reading.Record!.Reports).Areas.Count);
    }

    [Fact]
    public void Upgrade_VersionZeroBefore_IsNotRead() => Assert.Equal(
        VersionZero.Input.Files.Keys.Where(file => file.EndsWith(".json", StringComparison.Ordinal)).Select(file => $"input/{file}: IM0112"),
        ReadRecord.From(VersionZero.Input).Findings.Select(finding => $"{finding.Place.File}: {finding.Code}"));

    [Fact]
    public void Upgrade_SecondTime_ChangesNothing() => Assert.Empty(UpgradeInput.From(Upgraded(VersionZero.Input)).Files);

    [Fact]
    public void Upgrade_CheckedInInput_IsCurrentAlready()
    {
        var upgrade = UpgradeInput.From(InputFiles.Read(RepositoryRoot.File("input")));

        Assert.Empty(upgrade.Files);
        Assert.Empty(upgrade.Findings);
    }

    [Fact]
    public void Upgrade_FolderMovedHalfWay_IsMovedTheRest()
    {
        var half = VersionZero.Input.Map((file, text) => file.StartsWith("areas/", StringComparison.Ordinal) ? VersionZero.Expected.Texts()[file] : text);

        Assert.Equal(VersionZero.Expected.Texts(), Upgraded(half).Texts());
    }

    [Fact]
    public void Upgrade_WindowsLineBreaks_AreKept()
    {
        static string Windows(string file, string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(VersionZero.Expected.Map(Windows).Texts(), Upgraded(VersionZero.Input.Map(Windows)).Texts());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Upgrade_AnyOtherLayout_GivesTheSameValues(bool indented)
    {
        var options = indented ? Indented : JsonSerializerOptions.Default;
        var laidOut = VersionZero.Input.Map((file, text) => IsJson(file) ? JsonNode.Parse(text)!.ToJsonString(options) : text);

        Assert.All(Upgraded(laidOut).Texts().Where(file => IsJson(file.Key)), file =>
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(VersionZero.Expected.Texts()[file.Key]), JsonNode.Parse(file.Value)), file.Value));
    }

    [Fact]
    public void Upgrade_FieldNobodyKnows_IsLeftWhereItStands()
    {
        var upgraded = Upgraded(VersionZero.Only("areas/x.json", """{ "goal": 1, "egen": { "amount": [ 1,2 ] }, "schemaVersion": 0 }"""));

        Assert.Equal(
            """{ "$schema": "../schemas/area.schema.json", "goal": 1, "egen": { "amount": [ 1,2 ] }, "schemaVersion": 1 }""",
            upgraded.Texts()["areas/x.json"]);
    }

    [Fact]
    public void Upgrade_NamesWrittenWithEscapes_AreFoundWhole()
    {
        var upgraded = Upgraded(VersionZero.Only("reports/1/x.json", """{"schemaVersion":0.0,"$schema":"egen","measures":[{"go\u0061l" : 1}]}"""));

        Assert.Equal("""{"schemaVersion":1,"$schema":"egen","measures":[{"target" : 1}]}""", upgraded.Texts()["reports/1/x.json"]);
    }

    [Fact]
    public void Upgrade_FileThatIsNotRead_IsNotTouched() =>
        Assert.Empty(UpgradeInput.From(VersionZero.Only("noter/x.json", "{ \"schemaVersion\": 0")).Findings);

    [Theory]
    [InlineData("""{ "schemaVersion": 0, }""", "input/site.json(1,23): error IM0102")]
    [InlineData("""[ 0 ]""", "input/site.json(1,1): error IM0105")]
    [InlineData("""{ "title": "T" }""", "input/site.json(1,1): error IM0104")]
    [InlineData("""{ "schemaVersion": "0" }""", "input/site.json(1,20): error IM0105")]
    [InlineData("""{ "schemaVersion": 0, "schemaVersion": 0 }""", "input/site.json(1,23): error IM0106")]
    [InlineData("""{ "schemaVersion": 2 }""", "input/site.json(1,20): error IM0112")]
    [InlineData("""{ "schemaVersion": 0.5 }""", "input/site.json(1,20): error IM0112")]
    [InlineData("""{ "schemaVersion": -1 }""", "input/site.json(1,20): error IM0112")]
    [InlineData("""{ "schemaVersion": 1e400 }""", "input/site.json(1,20): error IM0112")]
    public void Upgrade_FileThatCannotBeMoved_IsToldAndNothingAtAllChanges(string site, string expected)
    {
        var upgrade = UpgradeInput.From(VersionZero.Input.Map((file, text) => file == "site.json" ? site : text));

        Assert.StartsWith($"{expected}: ", Assert.Single(upgrade.Findings).ToString(), StringComparison.Ordinal);
        Assert.Empty(upgrade.Files);
    }

    [Fact]
    public void Upgrade_OldAndNewNameTogether_AreToldInsteadOfLosingOne()
    {
        var upgrade = UpgradeInput.From(VersionZero.Only(
            "reports/2022/x.json", "{ \"schemaVersion\": 0,\n  \"measures\": [ { \"target\": 1, \"goal\": 2 } ] }"));

        Assert.Equal(
            "input/reports/2022/x.json(2,32): error IM0118: «goal» hedder nu «target», men «target» står her også. Behold det rigtige, og fjern det andet.",
            Assert.Single(upgrade.Findings).ToString());
        Assert.Empty(upgrade.Files);
    }

    [Fact]
    public void Migrations_LeadFromTheOldestVersionToTheCurrentWithoutAGap() => Assert.Equal(
        Enumerable.Range(InputVersion.Oldest, InputVersion.Current - InputVersion.Oldest), AllMigrations.InOrder.Select(migration => migration.From));

    private static InputFiles Upgraded(InputFiles input)
    {
        var upgrade = UpgradeInput.From(input);
        Assert.Empty(upgrade.Findings);
        var changed = upgrade.Files.ToDictionary(file => file.File, file => file.Bytes.ToArray(), StringComparer.Ordinal);
        return input with
        {
            Files = new SortedDictionary<string, byte[]>(
                input.Files.ToDictionary(file => file.Key, file => changed.GetValueOrDefault(file.Key, file.Value), StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }

    private static bool IsJson(string file) => file.EndsWith(".json", StringComparison.Ordinal);
}
