using InvestmentModels.Computation;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>Green from the report's threshold; yellow where the target is expected to be met; otherwise red.</summary>
public sealed class ColourTests
{
    [Fact]
    public void Colour_AtTheThreshold_IsGreen()
    {
        var area = SampleFacts.Assessed(SampleFacts.Single("a", 1000, 950));

        Assert.Equal(Colour.Green, area.Assessment.Colour);
        Assert.Equal(0, area.Margin!.Value);
        Assert.Null(area.ShortOfGreen);
    }

    /// <summary>The page shows 95 pct., the colour is not green: the threshold is held against the unrounded figure.</summary>
    [Fact]
    public void Colour_RoundedUpToTheThreshold_IsNotGreen()
    {
        var area = SampleFacts.Assessed(SampleFacts.Single("a", 1000, 946));

        Assert.Equal(95, area.Attainment.Percent!.Value);
        Assert.Equal(Colour.Red, area.Assessment.Colour);
        Assert.False(area.Attainment.Percent.Threshold!.Reached);
    }

    [Theory]
    [InlineData(940, Colour.Yellow, 2025)]
    [InlineData(940, Colour.Red, null)]
    [InlineData(950, Colour.Green, null)]
    [InlineData(950, Colour.Green, 2025)]
    [InlineData(0, Colour.Red, null)]
    public void Colour_DependsOnTheOutlookOnlyBelowTheThreshold(int result, Colour colour, int? metIn) =>
        Assert.Equal(colour, SampleFacts.Assessed(SampleFacts.Single("a", 1000, result) with { Outlook = SampleFacts.MetIn(metIn) }).Assessment.Colour);

    [Fact]
    public void Colour_WithoutAnyOutlook_IsRed() => Assert.Equal(Colour.Red, SampleFacts.Assessed(SampleFacts.Single("a", 100, 94)).Assessment.Colour);

    [Fact]
    public void Colour_OfAMissingResult_IsNone()
    {
        var assessment = SampleFacts.Assessed(SampleFacts.Single("a", 100, null) with { Outlook = SampleFacts.MetIn(2025) }).Assessment;

        Assert.Null(assessment.Computed);
        Assert.Null(assessment.Colour);
    }

    [Fact]
    public void Colour_FollowsTheReportsOwnThreshold()
    {
        var report = SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 100, 92));
        var milder = report with { Rule = report.Rule with { GreenFromPercent = 90 } };

        Assert.Equal(Colour.Red, SampleFacts.Computed(report).Areas[0].Assessment.Colour);
        Assert.Equal(Colour.Green, SampleFacts.Computed(milder).Areas[0].Assessment.Colour);
    }

    [Fact]
    public void Judgement_StandsBesideTheComputedColour()
    {
        var area = SampleFacts.Assessed(SampleFacts.Single("a", 100, 65) with { Judgement = SampleFacts.JudgedAs(Colour.Green) });

        Assert.Equal((Colour.Red, Colour.Green, true), (area.Assessment.Computed, area.Assessment.Colour, area.Assessment.IsJudged));
        Assert.Equal(65, area.Attainment.Percent!.Value);
    }

    [Fact]
    public void Judgement_OfAMissingResult_GivesNoColour()
    {
        var assessment = SampleFacts.Assessed(SampleFacts.Single("a", 100, null) with { Judgement = SampleFacts.JudgedAs(Colour.Green) }).Assessment;

        Assert.Null(assessment.Colour);
        Assert.False(assessment.IsJudged);
    }

    [Theory]
    [InlineData(ReportKind.FiguresOnly)]
    [InlineData(ReportKind.HalfYear)]
    public void Report_NotWithTheAccounts_IsNotAssessed(ReportKind kind)
    {
        var report = SampleFacts.Computed(SampleFacts.Report(kind, SampleFacts.Single("a", 100, 120)));

        var area = Assert.Single(report.Areas);
        Assert.Null(area.Assessment.Colour);
        Assert.Null(area.Margin);
        Assert.Null(area.ShortOfGreen);
        Assert.Null(area.Attainment.Percent?.Threshold);
        Assert.Equal(kind == ReportKind.HalfYear ? null : 120m, area.Attainment.Percent?.Value);
        Assert.Equal((0m, 1m), (report.Totals.Green.Value, report.Totals.NotAssessed.Value));
    }

    [Theory]
    [InlineData(100, 90, Direction.Higher, 5)]
    [InlineData(19, 15, Direction.Higher, 4)]
    [InlineData(95, 101, Direction.Lower, 1)]
    [InlineData(1000, 949.9, Direction.Higher, 1)]
    public void ShortOfGreen_IsTheFewestWholeOnesThatWouldDo(double target, double result, Direction better, int missing)
    {
        var area = SampleFacts.Assessed(SampleFacts.Single("a", (decimal)target, (decimal)result, better));
        var change = better == Direction.Higher ? 1 : -1;

        Assert.Equal(missing, area.ShortOfGreen!.Value);
        Assert.Equal(Colour.Green, WithResult((decimal)result + (change * missing)));
        Assert.NotEqual(Colour.Green, WithResult((decimal)result + (change * (missing - 1))));

        Colour? WithResult(decimal changed) => SampleFacts.Assessed(SampleFacts.Single("a", (decimal)target, changed, better)).Assessment.Colour;
    }
}
