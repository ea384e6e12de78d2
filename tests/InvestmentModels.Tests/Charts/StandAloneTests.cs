using System.Xml.Linq;
using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

public sealed class StandAloneTests
{
    private static readonly Drawing Chart = DrawTargetBars.From(SampleCharts.ThreeMeasures);

    [Fact]
    public void StandAlone_Chart_HasNamespaceFixedWidthAndRoomForItsMargins()
    {
        var file = XDocument.Parse(StandAloneSvg.From(Chart, 640)).Root!;

        Assert.Equal("http://www.w3.org/2000/svg", file.Name.NamespaceName);
        Assert.Equal("640", (string?)file.Attribute("width"));
        Assert.Equal(Chart.Height + (2 * StandAloneSvg.Margin), (double)file.Attribute("height")!);
        Assert.Equal("600", (string?)file.Elements().Last().Attribute("width"));
    }

    [Fact]
    public void StandAlone_Caption_IsWrittenAroundTheChart()
    {
        var texts = XDocument.Parse(StandAloneSvg.From(Chart, 640, new("Overskrift", "Underskrift", "Kilde"))).Root!.Elements().Where(e => e.Name.LocalName == "text");

        Assert.Equal(["Overskrift", "Underskrift", "Kilde"], texts.Select(text => text.Value));
    }

    [Fact]
    public void StandAlone_TooNarrow_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => StandAloneSvg.From(Chart, 300));

    [Fact]
    public void Mark_WithoutName_IsHiddenFromAssistiveTechnologyAndWithOneIsAnImage()
    {
        Assert.Equal("true", (string?)XElement.Parse(DrawMark.ToSvg(MarkShape.Ring)).Attribute("aria-hidden"));
        Assert.Equal("Grøn", (string?)XElement.Parse(DrawMark.ToSvg(MarkShape.Disc, "Grøn")).Attribute("aria-label"));
    }

    [Fact]
    public void Mark_OfNoKnownShape_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => DrawMark.ToSvg((MarkShape)9));
}
