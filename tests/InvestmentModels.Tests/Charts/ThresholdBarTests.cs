using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

public sealed class ThresholdBarTests
{
    [Fact]
    public void ThresholdBars_WithALink_AreAGroupBecauseAnImageHidesItsLinks()
    {
        Assert.Equal("group", (string?)Draw(Bar(80, "/a/")).Root.Attribute("role"));
        Assert.Equal("img", (string?)Draw(Bar(80)).Root.Attribute("role"));
    }

    [Fact]
    public void ThresholdBars_WithALink_TheLabelIsTheLink()
    {
        var link = Assert.Single(Draw(Bar(80, "/a/?x=1&y=2")).All("a"));

        Assert.Equal("/a/?x=1&y=2", (string?)link.Attribute("href"));
        Assert.Equal("Område", link.Value.Trim());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    public void ThresholdBars_LinkThatCouldRun_IsRefused(string address) =>
        Assert.Throws<ArgumentException>(() => Draw(Bar(80, address)));

    [Theory]
    [InlineData("unge/")]
    [InlineData("../a:b/")]
    [InlineData("#a:b")]
    [InlineData("https://example.dk/")]
    public void ThresholdBars_HarmlessLink_IsKept(string address) => Assert.Single(Draw(Bar(80, address)).All("a"));

    [Fact]
    public void ThresholdBars_Always_TheThresholdIsOneLine()
    {
        var lines = Draw(Bar(80), Bar(120), Bar(null)).OfClass("c-threshold").ToList();

        Assert.Equal(4, lines.Count);
        Assert.Single(lines.Select(line => (string?)line.Attribute("x1")).Distinct());
    }

    [Fact]
    public void ThresholdBars_Above100_AreNotCapped()
    {
        var bars = Draw(Bar(95), Bar(150)).Bars.ToList();

        Assert.Equal("63.33%", (string?)bars[0].Attribute("width"));
        Assert.Equal("100%", (string?)bars[1].Attribute("width"));
    }

    [Fact]
    public void ThresholdBars_MoreThanTwiceTheThreshold_AreBrokenAndTheOthersStayReadable()
    {
        var chart = Draw(Bar(95), Bar(656));

        Assert.Equal("50%", (string?)chart.Bars.First().Attribute("width"));
        Assert.Single(chart.OfClass("c-cut"), cut => (string?)cut.Attribute("stroke-width") == "3");
    }

    [Fact]
    public void ThresholdBars_Missing_DrawsAnOutlineNotAZeroBar()
    {
        var chart = Draw(Bar(null));

        Assert.Empty(chart.Bars);
        Assert.Single(chart.OfClass("c-missing"));
    }

    [Fact]
    public void ThresholdBars_Negative_DrawsNothingButKeepsTheText()
    {
        var chart = Draw(Bar(-12));

        Assert.Equal("0", (string?)Assert.Single(chart.Bars).Attribute("width"));
        Assert.Contains("-12 pct.", chart.Texts);
    }

    [Fact]
    public void ThresholdBars_Mark_SaysItsName() => Assert.Contains("Grøn", Draw(Bar(99)).All("title").Select(title => title.Value));

    [Theory]
    [InlineData(0)]
    [InlineData(95)]
    public void ThresholdBars_AllZero_AreDrawn(double threshold) =>
        Assert.Equal("0", (string?)Assert.Single(Draw(threshold, Bar(0)).Bars).Attribute("width"));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-1)]
    public void ThresholdBars_ThresholdThatCannotBeDrawn_IsRefused(double threshold) =>
        Assert.ThrowsAny<ArgumentException>(() => Draw(threshold, Bar(1)));

    [Fact]
    public void ThresholdBars_NotANumber_IsRefused() => Assert.Throws<ArgumentException>(() => Draw(Bar(double.NaN)));

    [Fact]
    public void ThresholdBars_NoBars_IsRefused() => Assert.Throws<ArgumentException>(() => Draw());

    private static ThresholdBar Bar(double? percent, string? href = null) => new("Område", percent, new($"{percent} pct."), MarkShape.Disc, "Grøn", href);

    private static DrawnChart Draw(params ThresholdBar[] bars) => Draw(95, bars);

    private static DrawnChart Draw(double threshold, params ThresholdBar[] bars) =>
        new(DrawThresholdBars.From(new(new("id", "Titel", "Beskrivelse"), threshold, new("grøn fra 95 pct."), bars)).ToSvg());
}
