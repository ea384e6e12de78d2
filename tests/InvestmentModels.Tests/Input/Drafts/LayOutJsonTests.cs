using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Drafts;

namespace InvestmentModels.Tests.Input.Drafts;

public sealed class LayOutJsonTests
{
    [Fact]
    public void Document_IsLaidOutAsPeopleDo() => Assert.Equal(
        """
        {
          "navn": "Æblegård «og» \"co\"",
          "short": { "a": 1.0, "b": [1, null] },
          "empty": [],
          "people": [
            { "id": "a" }
          ],
          "long": [
            "Denne liste er så lang, at den ikke kan stå på én linje uden at løbe ud over kanten,",
            "og derfor står hvert punkt for sig."
          ]
        }

        """.ReplaceLineEndings("\n"),
        LayOutJson.Of(JsonNode.Parse("""{"navn":"Æblegård «og» \"co\"","short":{"a":1.0,"b":[1,null]},"empty":[],"people":[{"id":"a"}],"long":["Denne liste er så lang, at den ikke kan stå på én linje uden at løbe ud over kanten,","og derfor står hvert punkt for sig."]}""")!.AsObject()));

    /// <summary>What people laid out by hand comes out as they did it.</summary>
    [Theory]
    [InlineData("reports/2025/mentor.json")]
    [InlineData("reports/2025/boligjob.json")]
    [InlineData("reports/2025/genoptraening.json")]
    [InlineData("areas/sygefravaer.json")]
    public void CheckedInFile_LaidOutAgain_IsTheSame(string file)
    {
        var written = Encoding.UTF8.GetString(ExampleSite.Files.Files[file]);

        Assert.Equal(written, LayOutJson.Of(JsonNode.Parse(written)!.AsObject()));
    }
}
