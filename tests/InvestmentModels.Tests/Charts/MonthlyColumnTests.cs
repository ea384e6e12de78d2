using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

public sealed class MonthlyColumnTests
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public static TheoryData<int> Counts => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Counts))]
    public void MonthlyColumns_UpToAYear_StandInOneRow(int count)
    {
        var chart = Draw(null, [.. Months.Take(count).Select((month, i) => new MonthlyColumn(month, i, $"{i}"))]);

        Assert.Equal(count, chart.Bars.Count());
        Assert.Single(chart.OfClass("c-axis"));
    }

    [Fact]
    public void MonthlyColumns_ValuesTooWideForTwelveAbreast_BreakIntoEqualRows() =>
        Assert.Equal(2, Draw(null, [.. Months.Select(month => new MonthlyColumn(month, 1000, "1.000"))]).OfClass("c-axis").Count());

    [Fact]
    public void MonthlyColumns_Missing_DrawsAGapNotAColumn()
    {
        var chart = Draw(null, new("jan", 3, "3"), new("feb", null, "–"));

        Assert.Single(chart.Bars);
        Assert.Single(chart.OfClass("c-missing"));
        Assert.Contains("–", chart.Texts);
    }

    [Fact]
    public void MonthlyColumns_Zero_KeepsBaseLineAndText()
    {
        var chart = Draw(null, new MonthlyColumn("jan", 0, "0"));

        Assert.Equal("0", (string?)Assert.Single(chart.Bars).Attribute("height"));
        Assert.Contains("0", chart.Texts);
        Assert.Single(chart.OfClass("c-axis"));
    }

    [Fact]
    public void MonthlyColumns_Target_IsALineAtItsHeightWithItsText()
    {
        var chart = Draw(5, new("jan", 10, "10"), new("feb", 5, "5"));

        var line = chart.OfClass("c-target").Last();
        Assert.Equal(chart.Px(chart.Bars.Last(), "y"), chart.Px(line, "y1"));
        Assert.Contains("mål 5", chart.Texts);
    }

    /// <summary>Wherever a column ends near the line, its value stays readable.</summary>
    [Fact]
    public void MonthlyColumns_ValueNearTheTargetLine_IsNeverStruckThrough()
    {
        for (var value = 0; value <= 100; value++)
        {
            var chart = Draw(60, new("jan", value, $"{value}"), new("feb", 100, "100"));
            Assert.All(chart.Solids, text => Assert.DoesNotContain(chart.References, text.Meets));
        }
    }

    [Fact]
    public void MonthlyColumns_NoTarget_HasNoKey()
    {
        var chart = Draw(null, new MonthlyColumn("jan", 4, "4"));

        Assert.Empty(chart.OfClass("c-target"));
        Assert.DoesNotContain("mål ", chart.Texts);
    }

    [Fact]
    public void MonthlyColumns_ThirteenMonths_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Draw(null, [.. Months.Append("jan").Select(month => new MonthlyColumn(month, 1, "1"))]));

    [Fact]
    public void MonthlyColumns_NoColumns_IsRefused() => Assert.Throws<ArgumentException>(() => Draw(1));

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(1, -1)]
    public void MonthlyColumns_NumberThatCannotBeDrawn_IsRefused(double value, double target) =>
        Assert.ThrowsAny<ArgumentException>(() => Draw(target, new MonthlyColumn("jan", value, "")));

    [Fact]
    public void MonthlyColumns_OneEndlessValueText_IsStillDrawn() =>
        Assert.Single(Draw(null, new MonthlyColumn("jan", 1, new string('8', 200))).Bars);

    private static DrawnChart Draw(double? target, params MonthlyColumn[] columns) =>
        new(DrawMonthlyColumns.From(new(new("id", "Titel", "Beskrivelse"), columns, target, new($"mål {target}"))).ToSvg());
}
