using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

/// <summary>What goes out is to the left of zero, what comes in to the right, and what is not known is neither.</summary>
public sealed class AmountBarTests
{
    [Fact]
    public void Bars_OnBothSidesOfZero_HaveLengthsInProportion()
    {
        var chart = Draw(("Ud", -2), ("Ind", 6), ("Nul", 0));
        var bars = chart.Bars.ToList();

        Assert.Equal([(0, 25), (25, 75), (25, 0)], bars.Select(bar => (Rounded(chart.Px(bar, "x") / 2.8), Rounded(chart.Px(bar, "width") / 2.8))));
    }

    [Fact]
    public void Axis_BesideEveryBar_StandsAtZero()
    {
        var chart = Draw(("Ud", -1), ("Ind", 3));

        Assert.Equal([25, 25], chart.OfClass("c-axis").Select(line => Rounded(chart.Px(line, "x1") / 2.8)));
    }

    [Fact]
    public void Unknown_Amount_IsNoBarOfZero()
    {
        var chart = Draw(("Kendt", 2), ("Ukendt", null));

        Assert.Single(chart.Bars);
        Assert.Single(chart.OfClass("c-missing"));
    }

    [Fact]
    public void NothingButZeros_IsStillDrawn() => Assert.Equal(2, Draw(("Nul", 0), ("Også nul", 0)).Bars.Count());

    [Fact]
    public void NotANumber_IsAFaultInTheProgram() => Assert.Throws<ArgumentException>(() => Draw(("Tal", double.NaN)));

    [Fact]
    public void NoGroups_IsAFaultInTheProgram() => Assert.Throws<ArgumentException>(() => DrawAmountBars.From(new(new("a", "t", "d"), [])));

    private static DrawnChart Draw(params IEnumerable<(string Label, double? Value)> bars) =>
        new(DrawAmountBars.From(new(new("a", "t", "d"), [new("2024", [.. bars.Select(bar => new AmountBar(bar.Label, bar.Value, new("tal")))])])).ToSvg());

    private static int Rounded(double number) => (int)Math.Round(number);
}
