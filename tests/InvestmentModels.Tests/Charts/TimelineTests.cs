using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

public sealed class TimelineTests
{
    [Fact]
    public void Timeline_Bar_ReachesFromTheBeginningOfItsFirstYearToTheEndOfItsLast()
    {
        var bar = Assert.Single(Draw(2020, 2029, Bar(2022, 2024, TimelineEnd.Ended)).Bars);

        Assert.Equal(("20%", "30%"), ((string?)bar.Attribute("x"), (string?)bar.Attribute("width")));
    }

    [Fact]
    public void Timeline_BarThatEnded_HasAStrokeAndNoPoint()
    {
        var chart = Draw(2020, 2029, Bar(2022, 2024, TimelineEnd.Ended));

        Assert.Equal("50%", (string?)Assert.Single(chart.OfClass("c-stop")).Attribute("x1"));
        Assert.Empty(chart.OfClass("c-notch"));
        Assert.Empty(chart.OfClass("c-missing"));
    }

    [Fact]
    public void Timeline_BarThatGoesOn_HasAPointAndNoStroke()
    {
        var chart = Draw(2020, 2024, Bar(2022, 2024, TimelineEnd.GoesOn));

        Assert.Single(chart.OfClass("c-notch"));
        Assert.Empty(chart.OfClass("c-stop"));
    }

    /// <summary>Nobody tells what came after: that is neither a bar nor nothing.</summary>
    [Fact]
    public void Timeline_UnknownEnd_IsADashedOutlineToTheEndOfTheAxis()
    {
        var chart = Draw(2010, 2019, Bar(2010, 2014, TimelineEnd.Unknown));

        var outline = chart.OfClass("c-missing").Last();
        Assert.Equal(("50%", "50%"), ((string?)outline.Attribute("x"), (string?)outline.Attribute("width")));
        Assert.NotNull(outline.Attribute("stroke-dasharray"));
        Assert.Contains("ukendt", chart.Texts);
    }

    [Fact]
    public void Timeline_UnknownBeginning_IsADashedOutlineAndNoBar()
    {
        var chart = Draw(2010, 2019, Bar(null, 2014, TimelineEnd.Ended));

        Assert.Empty(chart.Bars);
        Assert.Equal(2, chart.OfClass("c-missing").Count());
    }

    [Fact]
    public void Timeline_Expansion_IsAMarkAtTheBeginningOfItsYearAndExplained()
    {
        var chart = Draw(2010, 2019, Bar(2010, 2019, TimelineEnd.GoesOn) with { MarkedYears = [2013, 2015] });

        Assert.Equal(["30%", "50%"], chart.OfClass("c-diamond").Skip(1).Select(mark => (string?)mark.Parent!.Attribute("x")));
        Assert.Contains("udvidet", chart.Texts);
    }

    [Fact]
    public void Timeline_NothingUnknownAndNothingMarked_HasNoKey() =>
        Assert.DoesNotContain(Draw(2010, 2019, Bar(2010, 2019, TimelineEnd.GoesOn)).Texts, text => text is "udvidet" or "ukendt");

    [Theory]
    [InlineData(2020, 2024, 5)]
    [InlineData(2013, 2024, 6)]
    [InlineData(1990, 2030, 4)]
    public void Timeline_Years_AreNamedAsTheyHaveRoomAboveAndBelow(int first, int last, int named)
    {
        var years = Draw(first, last, Bar(first, last, TimelineEnd.GoesOn)).Texts.Where(text => text.Length == 4 && text.All(char.IsAsciiDigit)).ToList();

        Assert.Equal(2 * named, years.Count);
        Assert.Equal(years.Take(named), years.Skip(named));
        Assert.Equal($"{first}", years[0]);
    }

    [Fact]
    public void Timeline_NoBars_IsRefused() => Assert.Throws<ArgumentException>(() => Draw(2020, 2024));

    [Fact]
    public void Timeline_AxisOrBarThatEndsBeforeItBegins_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Draw(2024, 2023, Bar(2024, 2024, TimelineEnd.GoesOn)));
        Assert.Throws<ArgumentException>(() => Draw(2020, 2024, Bar(2024, 2023, TimelineEnd.GoesOn)));
    }

    private static TimelineBar Bar(int? from, int to, TimelineEnd end) => new("Model", from, to, end, new("nogle år"), []);

    private static DrawnChart Draw(int first, int last, params TimelineBar[] bars) =>
        new(DrawTimeline.From(new(new("id", "Titel", "Beskrivelse"), first, last, new("udvidet"), new("ukendt"), bars)).ToSvg());
}
