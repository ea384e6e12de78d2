using InvestmentModels.Input.Readers;
using InvestmentModels.Tests.Input.Migrations;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>A file of another version is told as that, and as nothing else.</summary>
public sealed class SchemaVersionTests
{
    private const string Known = "kendes ikke; dette program læser version 1.";

    [Theory]
    [InlineData("2", "Brug en nyere udgave af programmet.")]
    [InlineData("10", "Brug en nyere udgave af programmet.")]
    [InlineData("0", "Kør «upgrade» for at opdatere filen.")]
    [InlineData("-1", "Skriv 1.")]
    [InlineData("0.5", "Skriv 1.")]
    [InlineData("1.5", "Skriv 1.")]
    [InlineData("1e400", "Skriv 1.")]
    public void Schema_OtherVersion_IsRefusedAtItsPlaceWithTheWayOut(string version, string way)
    {
        var json = $"{{\n  \"schemaVersion\": {version},\n  \"ukendt\": null\n}}\n";

        Assert.Equal($"input/fil.json(2,20): error IM0112: schemaVersion {version} {Known} {way}", Assert.Single(new ReaderAndSchema("site").ReaderSays(json)).ToString());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("10e-1")]
    public void Schema_CurrentVersion_IsANumberHoweverItIsWritten(string version)
    {
        var sample = SampleDocument.Whole(new ReaderAndSchema("area").Schema).ToJsonString();
        var json = sample.Replace("\"schemaVersion\":1,", $"\"schemaVersion\":{version},", StringComparison.Ordinal);

        Assert.True(new ReaderAndSchema("area").SchemaAccepts(json));
        Assert.Empty(new ReaderAndSchema("area").ReaderSays(json));
    }

    [Fact]
    public void Schema_NewerVersionOfOneFile_LeavesTheOthersRead()
    {
        var newer = VersionZero.Expected.Map((file, text) =>
            file == "reports/2022/fritidsjob.json" ? text.Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal) : text);

        var reading = ReadRecord.From(newer);

        Assert.Equal(["IM0112"], reading.Findings.Select(finding => finding.Code));
        Assert.Single(Assert.Single(reading.Record!.Reports).Areas);
    }
}
