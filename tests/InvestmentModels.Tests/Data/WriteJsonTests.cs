using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Data;

namespace InvestmentModels.Tests.Data;

/// <summary>JSON is handed on in pieces; wherever they are parted, it says the same.</summary>
public sealed class WriteJsonTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Json_OfManyPieces_IsWhatOneWouldBe(int shift)
    {
        const int count = 30_000;
        var text = new string('x', shift) + " 1.50 \"2.0\" \\ ";
        var json = WriteJson.Of(new JsonObject { ["values"] = new JsonArray([.. Enumerable.Range(0, count).Select(at => at % 3 == 0 ? (JsonNode)text : at + 0.50m)]) });

        var lines = Encoding.UTF8.GetString(json.Span).Split('\n');
        Assert.Equal(["{", "  \"values\": ["], lines[..2]);
        Assert.Equal(["  ]", "}", string.Empty], lines[^3..]);
        Assert.Equal(
            Enumerable.Range(0, count).Select(at => $"    {(at % 3 == 0 ? $"\"{new string('x', shift)} 1.50 \\\"2.0\\\" \\\\ \"" : (at + 0.5m).ToString(CultureInfo.InvariantCulture))}{(at < count - 1 ? "," : string.Empty)}"),
            lines[2..^3]);
    }

    [Fact]
    public void Text_LongerThanAPiece_IsWhole()
    {
        var text = new string('å', 200_000);

        Assert.Equal(text, JsonNode.Parse(WriteJson.Of(new JsonObject { ["before"] = 1.50m, ["text"] = text, ["after"] = 2.0m }).Span)!["text"]!.GetValue<string>());
    }
}
