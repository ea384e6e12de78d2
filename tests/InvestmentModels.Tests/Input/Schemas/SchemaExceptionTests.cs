using System.Text;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>Where a schema and the reader differ, one by one, each with its reason. A difference that ends makes its test fail, and is then struck from the list.</summary>
public sealed class SchemaExceptionTests
{
    private static readonly ReaderAndSchema AreaReport = new("area-report");

    [Theory]
    [InlineData("1e-40")]
    [InlineData("1e-10")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("4.80000000000000000000000000000000000001")]
    public void Schema_NumberWithMoreDigitsThanDecimal_IsRefusedByTheReaderOnly(string number)
    {
        // Draft-07 has no keyword for the number of digits or decimals (multipleOf is not exact in editors), and the reader would have to round.
        var json = AreaReportWith($"\"fullYearPersons\": {number}");

        Assert.True(AreaReport.SchemaAccepts(json));
        Assert.Equal("IM0108", Assert.Single(AreaReport.ReaderSays(json)).Code);
    }

    [Fact]
    public void Schema_FieldTwice_IsRefusedByTheReaderOnly()
    {
        // A schema sees an object after one of the two has been forgotten.
        var json = AreaReportWith("\"number\": 1, \"number\": 2");

        Assert.True(AreaReport.SchemaAccepts(json));
        Assert.Equal("IM0106", Assert.Single(AreaReport.ReaderSays(json)).Code);
    }

    [Fact]
    public void Schema_HalfACharacter_IsRefusedByTheReaderOnly()
    {
        // «\ud83d» alone is a text to JSON and to a schema, but no character: it could never be written out again.
        var finding = Assert.Single(AreaReport.ReaderSays(AreaReportWith("\"placement\": [\"\\ud83d\"]")));

        Assert.Equal("IM0102", finding.Code);
    }

    [Fact]
    public void Schema_InvisibleMarkOrOtherEncoding_IsRefusedByTheReaderOnly()
    {
        // A schema is about values; how a file is encoded is settled before it has any.
        var json = AreaReportWith("\"placement\": [\"Område\"]");

        Assert.True(AreaReport.SchemaAccepts(json));
        Assert.Equal("IM0114", Assert.Single(AreaReport.ReaderSays([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)])).Code);
        Assert.Equal("IM0113", Assert.Single(AreaReport.ReaderSays(Encoding.Latin1.GetBytes(json))).Code);
    }

    private static string AreaReportWith(string fields) =>
        $$"""{ "$schema": "../../schemas/area-report.schema.json", "schemaVersion": 1, "area": "x", "measures": [], {{fields}} }""";
}
