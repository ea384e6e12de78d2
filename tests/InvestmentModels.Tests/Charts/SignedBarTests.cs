using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

public sealed class SignedBarTests
{
    [Fact]
    public void SignedBars_BelowZero_EndAtTheZeroLineFromTheLeft()
    {
        var chart = Draw(Bar(-25), Bar(75));

        Assert.Equal([("0", "25%"), ("25%", "75%")], chart.Bars.Select(bar => ((string)bar.Attribute("x")!, (string)bar.Attribute("width")!)));
        Assert.All(chart.OfClass("c-axis"), line => Assert.Equal("25%", (string?)line.Attribute("x1")));
    }

    [Fact]
    public void SignedBars_AllBelowZero_HaveTheZeroLineAtTheRight() =>
        Assert.Equal("100%", (string?)Draw(Bar(-3), Bar(-1)).OfClass("c-axis").First().Attribute("x1"));

    [Fact]
    public void SignedBars_Missing_DrawsATrackNotAZeroBar()
    {
        var chart = Draw(Bar(null), Bar(0), Bar(1));

        Assert.Equal(["0", "100%"], chart.Bars.Select(bar => (string)bar.Attribute("width")!));
        Assert.Single(chart.OfClass("c-missing"));
    }

    [Fact]
    public void SignedBars_Outline_IsNotFilled()
    {
        var outline = Assert.Single(Draw(Bar(2) with { IsOutline = true }).OfClass("c-bar-outline"));

        Assert.Equal("none", (string?)outline.Attribute("fill"));
        Assert.NotNull(outline.Attribute("stroke"));
    }

    [Fact]
    public void SignedBars_AllZeroOrNone_AreDrawn() => Assert.Equal("0", (string?)Assert.Single(Draw(Bar(0), Bar(null)).Bars).Attribute("width"));

    [Fact]
    public void SignedBars_OfExtremeNumbers_StayInThePicture() =>
        Assert.Equal(["50%", "50%"], Draw(Bar(double.MinValue), Bar(double.MaxValue)).Bars.Select(bar => (string)bar.Attribute("width")!));

    [Fact]
    public void SignedBars_NotANumber_IsRefused() => Assert.Throws<ArgumentException>(() => Draw(Bar(double.NaN)));

    [Fact]
    public void SignedBars_NoGroupsOrAnEmptyOne_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => DrawSignedBars.From(new(new("id", "t", "d"), [])));
        Assert.Throws<ArgumentException>(() => DrawSignedBars.From(new(new("id", "t", "d"), [[]])));
    }

    private static SignedBar Bar(double? value) => new("2019", value, new($"{value}"), IsOutline: false);

    private static DrawnChart Draw(params SignedBar[] bars) => new(DrawSignedBars.From(new(new("id", "Titel", "Beskrivelse"), [bars])).ToSvg());
}
