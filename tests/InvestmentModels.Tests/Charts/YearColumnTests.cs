using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

public sealed class YearColumnTests
{
    public static TheoryData<int> Counts => [.. Enumerable.Range(1, DrawYearColumns.MostYears)];

    [Theory]
    [MemberData(nameof(Counts))]
    public void YearColumns_OneToTwelveYears_AreAllDrawnWithTheirValues(int count)
    {
        var chart = Draw([.. Enumerable.Range(2014, count).Select(year => Year(year, year - 2000, 20))]);

        Assert.Equal(count, chart.Bars.Count());
        Assert.All(Enumerable.Range(2014, count), year => Assert.Superset(new HashSet<string> { $"{year}", $"{year - 2000} pct." }, chart.Texts.ToHashSet()));
    }

    [Fact]
    public void YearColumns_LineOfEachYear_StandsAtItsOwnHeight()
    {
        var chart = Draw(Year(2023, 100, 90), Year(2024, 100, 95));

        var heights = chart.OfClass("c-target").Skip(1).Select(line => chart.Px(line, "y1")).Distinct().ToList();
        Assert.Equal(2, heights.Count);
        Assert.True(heights[1] < heights[0], "The higher threshold stands higher.");
    }

    [Fact]
    public void YearColumns_YearWithoutAReport_KeepsItsPlaceAsAGap()
    {
        var chart = Draw(Year(2022, 90, null), new YearColumn("2023", null, new("–"), null, [new("ikke med")]), Year(2024, 95, null));

        Assert.Equal(2, chart.Bars.Count());
        Assert.Single(chart.OfClass("c-missing"));
        Assert.Superset(new HashSet<string> { "2023", "–", "ikke med" }, chart.Texts.ToHashSet());
    }

    [Fact]
    public void YearColumns_Break_IsARuleBetweenTheTwoYearsWithItsText()
    {
        var chart = Draw(Year(2023, 90, 95), Year(2024, 95, 95) with { IsBreak = true });

        var rule = chart.Px(Assert.Single(chart.OfClass("c-break")), "x1");
        var bars = chart.Bars.Select(bar => (Left: chart.Px(bar, "x"), Right: chart.Px(bar, "x") + chart.Px(bar, "width"))).ToList();
        Assert.InRange(rule, bars[0].Right, bars[1].Left);
        Assert.Contains("ny definition", chart.Texts);
    }

    [Fact]
    public void YearColumns_SeveralBreaks_AreTextedOnceAndCrossNoWords()
    {
        var chart = Draw([.. Enumerable.Range(2015, 10).Select(year => Year(year, 100, 95) with { IsBreak = year > 2015 })]);

        Assert.Equal(9, chart.OfClass("c-break").Count());
        Assert.All(chart.Solids, text => Assert.DoesNotContain(chart.References, text.Meets));
    }

    [Fact]
    public void YearColumns_NoLine_HasNoKey() => Assert.DoesNotContain("Grøn fra 95 pct.", Draw(Year(2024, 90, null)).Texts);

    [Fact]
    public void YearColumns_NoYearsOrTooMany_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Draw());
        Assert.Throws<ArgumentException>(() => Draw([.. Enumerable.Range(2010, 13).Select(year => Year(year, 1, null))]));
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(1, -1)]
    public void YearColumns_NumberThatCannotBeDrawn_IsRefused(double value, double line) => Assert.ThrowsAny<ArgumentException>(() => Draw(Year(2024, value, line)));

    private static YearColumn Year(int year, double value, double? line) => new($"{year}", value, new($"{value} pct."), line, []);

    private static DrawnChart Draw(params YearColumn[] years) =>
        new(DrawYearColumns.From(new(new("id", "Titel", "Beskrivelse"), years, new("Grøn fra 95 pct."), "ny definition")).ToSvg());
}
