using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

/// <summary>A step is as wide as it lasts and as high as it is.</summary>
public sealed class StepTests
{
    [Fact]
    public void Steps_FollowEachOtherWithoutAGap()
    {
        var chart = new DrawnChart(DrawSteps.From(SampleCharts.Ladder).ToSvg());
        var steps = chart.Bars.Select(bar => (Left: chart.Px(bar, "x"), Right: chart.Px(bar, "x") + chart.Px(bar, "width"))).ToList();

        Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.Right, pair.Second.Left, 0.1));
        Assert.Equal(280, steps[^1].Right, 0.1);
    }

    [Fact]
    public void Steps_HaveWidthsAndHeightsInProportion()
    {
        var chart = new DrawnChart(DrawSteps.From(new(new("a", "t", "d"), [new(10, "10", 25, new("25 pct.")), new(30, "30", 50, new("50 pct.")), new(null, "", 100, new("100 pct."))], 40, "uge")).ToSvg());
        var (widths, heights) = (chart.Bars.Select(bar => chart.Px(bar, "width")).ToList(), chart.Bars.Select(bar => chart.Px(bar, "height")).ToList());

        Assert.Equal([2, 1], widths.Skip(1).Select(width => Math.Round(width / widths[0], 2)));
        Assert.Equal([2, 4], heights.Skip(1).Select(height => Math.Round(height / heights[0], 2)));
    }

    [Fact]
    public void LevelBelowZero_IsAFaultInTheProgram() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DrawSteps.From(new(new("a", "t", "d"), [new(null, "", -1, new("x"))], 1, "uge")));
}
