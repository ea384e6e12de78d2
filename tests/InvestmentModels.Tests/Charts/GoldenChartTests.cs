using System.Xml.Linq;
using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

/// <summary>Whole pictures, compared with the accepted ones. Look at them in a browser before accepting new ones.</summary>
public sealed class GoldenChartTests
{
    public static TheoryData<string> Names => SampleCharts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_Drawn_IsTheAcceptedPicture(string name) =>
        GoldenFile.Matches($"Charts/Golden/{name}.svg", SampleCharts.All[name] + "\n");

    [Fact]
    public void StandAlone_Drawn_IsTheAcceptedPicture()
    {
        var overview = SampleCharts.Overview with { Bars = [.. SampleCharts.Overview.Bars.Select(bar => bar with { Href = null })] };
        var caption = new StandAloneCaption("12 af 15 områder nåede deres mål", "Resultat i procent af målet, 2024", "Kilde: Opfølgning på investeringsmodeller 2024");

        var file = StandAloneSvg.From(DrawThresholdBars.From(overview, 760 - (2 * StandAloneSvg.Margin)), 760, caption);

        GoldenFile.Matches("Charts/Golden/stand-alone.svg", file);
        Assert.Equal("760", (string?)XDocument.Parse(file).Root!.Attribute("width"));
    }

    [Fact]
    public void Marks_Drawn_AreTheAcceptedPictures()
    {
        var marks = Enum.GetValues<MarkShape>().Select(shape => DrawMark.ToSvg(shape)).Append(DrawMark.ToSvg(MarkShape.Disc, "Grøn"));

        GoldenFile.Matches("Charts/Golden/marks.txt", string.Join('\n', marks) + "\n");
    }
}
