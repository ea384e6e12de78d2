using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

public sealed class TargetBarTests
{
    [Fact]
    public void TargetBars_MissingResult_DrawsAnOutlineNotAZeroBar()
    {
        var chart = Draw(Bar(null, 40));

        Assert.Empty(chart.Bars);
        Assert.Single(chart.OfClass("c-missing"));
    }

    [Fact]
    public void TargetBars_ZeroResult_DrawsABarOfNoWidthAndNoOutline()
    {
        var chart = Draw(Bar(0, 40));

        Assert.Equal("0", (string?)Assert.Single(chart.Bars).Attribute("width"));
        Assert.Empty(chart.OfClass("c-missing"));
    }

    [Fact]
    public void TargetBars_DifferentTargets_AllTargetMarksStandOnOneLine()
    {
        var marks = Draw(Bar(3, 4), Bar(1250, 1000), Bar(null, 7)).OfClass("c-target").ToList();

        Assert.Equal(3, marks.Count);
        Assert.Single(marks.Select(mark => (string?)mark.Attribute("x1")).Distinct());
    }

    [Fact]
    public void TargetBars_ResultOnTarget_EndsAtTheMark()
    {
        var chart = Draw(Bar(585, 585), Bar(1, 2));

        var mark = chart.OfClass("c-target").First();
        Assert.Equal((string?)mark.Attribute("x1"), (string?)chart.Bars.First().Attribute("width"));
    }

    [Fact]
    public void TargetBars_MoreThanTwiceTheTarget_IsBrokenAtTheEdge()
    {
        var chart = Draw(Bar(201, 100), Bar(200, 100));

        Assert.All(chart.Bars, bar => Assert.Equal("100%", (string?)bar.Attribute("width")));
        Assert.Single(chart.OfClass("c-cut"), cut => cut.Name.LocalName == "path");
    }

    [Fact]
    public void TargetBars_AllZero_HasNoShareAndDrawsTheTrack()
    {
        var chart = Draw(Bar(0, 0), Bar(5, 0));

        Assert.Empty(chart.Bars);
        Assert.Equal(2, chart.OfClass("c-missing").Count());
    }

    [Fact]
    public void TargetBars_NegativeResult_DrawsNothingButKeepsTheText()
    {
        var chart = Draw(Bar(-3, 10));

        Assert.Equal("0", (string?)Assert.Single(chart.Bars).Attribute("width"));
        Assert.Contains("-3", chart.Texts);
    }

    [Theory]
    [InlineData(80, 100, "12", "mål 100", "end")]
    [InlineData(200, 100, "200", "mål 100 borgere", null)]
    public void TargetText_HasRoomUnderTheMark_StandsAtIt(double result, double target, string resultText, string targetText, string? anchor)
    {
        var chart = Draw(new TargetBar("Job", result, target, new(resultText), new(targetText), null));

        var text = Assert.Single(chart.All("text"), text => text.Value == targetText);
        Assert.Equal((string?)chart.OfClass("c-target").First().Attribute("x1"), (string?)text.Attribute("x"));
        Assert.Equal(anchor, (string?)text.Attribute("text-anchor"));
    }

    [Fact]
    public void TargetText_NoRoomInOneBar_StandsOnItsOwnLineInAll()
    {
        var chart = Draw(Bar(5, 10), new TargetBar("Job", 5, 10, new("fem hele helårspersoner"), new("mål: ti hele helårspersoner"), null));

        Assert.All(chart.All("text").Where(text => text.Value.StartsWith("mål", StringComparison.Ordinal)), text => Assert.Equal("0", (string?)text.Attribute("x")));
    }

    [Fact]
    public void TargetBars_Figure_CarriesItsAddressAndValueAlsoWhenWrapped()
    {
        var long1 = new ChartLabel("tre hundrede og fire borgere kom i job eller uddannelse", "2024/unge/job", "304");

        var text = Assert.Single(Draw(new TargetBar("Job", 304, 375, long1, new("mål 375"), null)).All("text"), text => text.Attribute("data-figure") is not null);

        Assert.Equal("2024/unge/job", (string?)text.Attribute("data-figure"));
        Assert.Equal("304", (string?)text.Attribute("data-value"));
        Assert.Equal(long1.Text, text.Value);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(1, -1)]
    public void TargetBars_NumberThatCannotBeDrawn_IsRefused(double result, double target) =>
        Assert.ThrowsAny<ArgumentException>(() => Draw(Bar(result, target)));

    [Fact]
    public void TargetBars_NoBars_IsRefused() => Assert.Throws<ArgumentException>(() => Draw());

    [Fact]
    public void TargetBars_TinyTarget_IsDrawnAsBroken() =>
        Assert.Equal("100%", (string?)Assert.Single(Draw(Bar(double.MaxValue, double.Epsilon)).Bars).Attribute("width"));

    private static TargetBar Bar(double? result, double target) => new("Job", result, target, new($"{result}"), new($"mål {target}"), null);

    private static DrawnChart Draw(params TargetBar[] bars) => new(DrawTargetBars.From(new(new("id", "Titel", "Beskrivelse"), bars)).ToSvg());
}
