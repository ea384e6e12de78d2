using FsCheck.Fluent;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>Result against target, one measure at a time.</summary>
public sealed class AttainmentTests
{
    [Fact]
    public void Compute_MoreIsBetter_IsResultOverTarget()
    {
        var reported = Reached(830, 987, Direction.Higher);

        Assert.Equal(987m / 830m, reported.Share);
        Assert.Equal(119, reported.Figure.Value);
    }

    [Fact]
    public void Compute_LessIsBetter_IsTargetOverResult()
    {
        var reported = Reached(65, 66, Direction.Lower);

        Assert.Equal(65m / 66m, reported.Share);
        Assert.Equal(98, reported.Figure.Value);
    }

    [Fact]
    public void Compute_ResultAboveTarget_IsNotCapped() => Assert.Equal(400, Reached(50, 200, Direction.Higher).Figure.Value);

    [Fact]
    public void Compute_LessThanTheTargetWhereLessIsBetter_IsNotCapped() => Assert.Equal(200, Reached(60, 30, Direction.Lower).Figure.Value);

    [Fact]
    public void Compute_ResultOfZero_IsZeroPercentAndNotMissing() => Assert.Equal(0, Reached(50, 0, Direction.Higher).Figure.Value);

    [Fact]
    public void Compute_Half_IsRoundedDown() => Assert.Equal(62, Reached(200, 125, Direction.Higher).Figure.Value);

    [Fact]
    public void Compute_MissingResult_IsUnreportedAndNeverZero()
    {
        var area = SampleFacts.Assessed(SampleFacts.Single("a", 50, null));

        var missing = Assert.IsType<UnreportedAttainment>(area.Attainment);
        Assert.Equal("Tallet kommer til foråret.", missing.Reason);
        Assert.Null(area.Attainment.Percent);
        Assert.Null(area.Result);
        Assert.Null(area.Measures[0].Result);
        Assert.IsType<UnreportedAttainment>(area.Measures[0].Attainment);
        Assert.DoesNotContain(area.Figures, figure => figure.Value == 0);
    }

    /// <summary>Nobody was on sick leave for even a day: very good, but not a percentage.</summary>
    [Fact]
    public void Compute_ResultOfZeroWhereLessIsBetter_CannotBeComputed()
    {
        var area = SampleFacts.Assessed(SampleFacts.Single("a", 65, 0, Direction.Lower));

        Assert.Contains("divideres med 0", Assert.IsType<UnreportedAttainment>(area.Attainment).Reason, StringComparison.Ordinal);
        Assert.Equal(0, area.Result!.Value);
        Assert.Null(area.Assessment.Colour);
    }

    [Fact]
    public void Compute_ResultOnTarget_IsAHundredInBothDirections() => Generated.Holds(
        Generated.Counts.Select(target => (target, Both)), drawn => drawn.Both.All(better => Reached(drawn.target, drawn.target, better).Figure.Unrounded == 100));

    [Fact]
    public void Compute_TargetAndResultScaledAlike_IsUnchanged() => Generated.Holds(
        from target in Generated.Counts
        from result in Generated.Counts
        from times in Gen.Choose(2, 1000)
        from better in Gen.Elements(Both)
        select (target, result, times, better),
        drawn => Reached(drawn.target, drawn.result, drawn.better).Share == Reached(drawn.target * drawn.times, drawn.result * drawn.times, drawn.better).Share);

    [Fact]
    public void Compute_OneDirectionTurned_IsTheOtherWithTargetAndResultExchanged() => Generated.Holds(
        from target in Generated.Counts from result in Generated.Counts select (target, result),
        drawn => Reached(drawn.target, drawn.result, Direction.Lower).Share == Reached(drawn.result, drawn.target, Direction.Higher).Share);

    private static Direction[] Both => [Direction.Higher, Direction.Lower];

    private static ReportedAttainment Reached(decimal target, decimal result, Direction better) =>
        Assert.IsType<ReportedAttainment>(SampleFacts.Assessed(SampleFacts.Single("a", target, result, better)).Attainment);
}
