using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation.OverYears;

public sealed class GoalpostTests
{
    private static readonly Origin Somewhere = new("reports/2024/a.json", "/targetChanges/0");
    private static readonly Measure Job = SampleFacts.Measure("job");

    [Fact]
    public void TargetMovedWithinTheYear_OriginalStatus_IsTheResultAgainstTheFirstTarget()
    {
        var area = SampleFacts.Assessed(Moved(result: 96, 120, 110, 100) with { Outlook = SampleFacts.MetIn(2025) });

        Assert.Equal((96m, 80m), (area.Attainment.Percent!.Value, area.Original!.Attainment.Percent!.Value));
        Assert.Equal((Colour.Green, Colour.Yellow), (area.Assessment.Colour, area.Original.Assessment.Colour));
        Assert.Equal("2024/a/originalAttainment", area.Original.Attainment.Percent.Address);
    }

    /// <summary>Below the threshold an area must say when it is met; a green one was never asked.</summary>
    [Fact]
    public void OriginalStatus_BelowTheThresholdWithoutOutlook_HasNoColour()
    {
        var area = SampleFacts.Assessed(Moved(result: 96, 120, 100));

        Assert.Equal((Colour.Green, null), (area.Assessment.Colour, area.Original!.Assessment.Colour));
        Assert.False(area.Original.Attainment.Percent!.Threshold!.Reached);
    }

    [Fact]
    public void TargetThatStoodStill_HasNoOriginalStatusAndNoMove()
    {
        var over = OverYears(Year(2024, SampleFacts.Area("a", Method.Single, Job.Reported(100, 96))));

        Assert.Null(over.Years[0].Area.Original);
        Assert.Empty(over.Moves);
    }

    [Fact]
    public void TargetMovedTwice_IsTwoMovesWithEveryStepAndItsDecision()
    {
        var moves = OverYears(Year(2024, Moved(96, 120, 110, 100))).Moves;

        Assert.Equal(
            [("120", "110", (string?)"Trin 1"), ("110", "100", "Trin 2")],
            moves.Select(move => (move.From!.Text, move.To!.Text, move.Reason)));
        Assert.All(moves, move => Assert.Equal((GoalpostKind.TargetWithinYear, 2024), (move.Kind, move.Year)));
        Assert.Equal(("2024/a/measures/job/earlierTargets/1", "2024/a/measures/job/target"), (moves[0].From!.Figure!.Address, moves[1].To!.Figure!.Address));
    }

    /// <summary>Last year's end is held against this year's beginning; what happened within the year is told by itself.</summary>
    [Fact]
    public void TargetAnotherThanLastYear_IsHeldAgainstTheYearsFirstTarget()
    {
        var move = OverYears(Year(2023, SampleFacts.Area("a", Method.Single, Job.Reported(90, 90))), Year(2024, Moved(96, 120, 100))).Moves[0];

        Assert.Equal((GoalpostKind.YearlyTarget, "90", "120"), (move.Kind, move.From!.Text, move.To!.Text));
    }

    [Fact]
    public void EarlierWeight_MovesTheYearAfterItEnded_AndBreaksTheSeries()
    {
        var measure = Job with { UnitsPerJob = 5, Earlier = [new EarlierDefinition(2023, null, 4, "Praktikker er blevet kortere.", new Decision(null, "Byrådet", "Ændrede vægten.", null), Somewhere)] };
        var other = SampleFacts.Measure("andet").Reported(10, 10);
        var over = OverYears(
            Year(2023, SampleFacts.Area("a", Method.Converted, (measure.InYear(2023)).Reported(100, 90), other)),
            Year(2024, SampleFacts.Area("a", Method.Converted, measure.Reported(100, 90), other)),
            measure);

        var move = Assert.Single(over.Moves);
        Assert.Equal((GoalpostKind.Weight, 2024, "4", "5", "Byrådet"), (move.Kind, move.Year, move.From!.Text, move.To!.Text, move.Decision!.Body));
        Assert.Equal([false, true], over.Years.Select(year => year.IsBreak));
        Assert.Equal([32.5m, 28m], over.Years.Select(year => year.Area.Result!.Unrounded));
    }

    [Fact]
    public void ThresholdAnotherThanLastYear_IsAMoveWithItsDecision()
    {
        var before = Year(2023, SampleFacts.Single("a", 100, 96));
        var now = Year(2024, SampleFacts.Single("a", 100, 96));
        var decided = now with { Rule = now.Rule with { GreenFromPercent = 97, Decision = new Decision(new DateOnly(2023, 12, 1), "Byrådet", "Hævede grænsen.", null) } };

        var move = Assert.Single(OverYears(before, decided).Moves);
        Assert.Equal((GoalpostKind.Threshold, "95", "97", "Byrådet"), (move.Kind, move.From!.Text, move.To!.Text, move.Decision!.Body));
    }

    [Fact]
    public void HalfYearReport_IsNoYearInTheSeries() =>
        Assert.Equal(["2023"], OverYears(Year(2023, SampleFacts.Single("a", 100, 96)), Year(2024, SampleFacts.Single("a", 100, 40)) with { Kind = ReportKind.HalfYear }).Years.Select(year => year.Report.Reported.Id));

    [Fact]
    public void ReportThatIsNotOut_IsMarkedAsADraft() =>
        Assert.Equal(
            [false, true],
            OverYears(Year(2023, SampleFacts.Single("a", 100, 96)) with { PublishedOn = new DateOnly(2024, 4, 1) }, Year(2024, SampleFacts.Single("a", 100, 96)) with { PublishedOn = null }).Years.Select(year => year.IsDraft));

    [Fact]
    public void OtherMeasuresThanTheYearBefore_AreABreak() =>
        Assert.Equal(
            [false, true, false],
            OverYears(
                Year(2022, SampleFacts.Area("a", Method.Sum, Job.Reported(1, 1))),
                Year(2023, SampleFacts.Area("a", Method.Sum, Job.Reported(1, 1), SampleFacts.Measure("b").Reported(1, 1))),
                Year(2024, SampleFacts.Area("a", Method.Sum, Job.Reported(1, 1), SampleFacts.Measure("b").Reported(1, 1)))).Years.Select(year => year.IsBreak));

    private static AreaReport Moved(decimal result, params decimal[] targets) => SampleFacts.Area(
        "a",
        Method.Single,
        Job.Reported(targets[^1], result) with
        {
            TargetChanges = [.. targets.Zip(targets.Skip(1), (from, to) => (from, to)).Select((step, index) => new TargetChange(null, step.from, step.to, $"Trin {index + 1}", null, Somewhere))],
        });

    private static Report Year(int year, AreaReport area) => SampleFacts.Report(ReportKind.Annual, area) with { Id = $"{year}", Year = year };

    private static AreaOverYears OverYears(params Report[] reports) => Assert.Single(ComputeRecord.From(SampleFacts.Record(reports)).OverYears);

    private static AreaOverYears OverYears(Report before, Report now, Measure measure)
    {
        var record = SampleFacts.Record(before, now);
        var defined = now.Areas[0].Area with { Measures = [measure, .. now.Areas[0].Area.Measures.Skip(1)] };
        return Assert.Single(ComputeRecord.From(record with { Areas = [defined] }).OverYears);
    }
}
