using FsCheck;
using FsCheck.Fluent;
using InvestmentModels.Computation;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>Several measures become one attainment.</summary>
public sealed class MethodTests
{
    [Fact]
    public void Single_IsTheMeasureItself()
    {
        var area = SampleFacts.Assessed(SampleFacts.Single("a", 40, 30));

        Assert.Equal((40m, 30m, 75m), (area.Target.Value, area.Result!.Value, area.Attainment.Percent!.Value));
    }

    [Fact]
    public void Sum_AddsPlainCounts()
    {
        var area = SampleFacts.Assessed(SampleFacts.Area(
            "a", Method.Sum, SampleFacts.Measure("a").Reported(100, 90), SampleFacts.Measure("b").Reported(50, 70)));

        Assert.Equal((150m, 160m, 107m), (area.Target.Value, area.Result!.Value, area.Attainment.Percent!.Value));
    }

    /// <summary>The sum is not the mean of the percentages: 90 pct. and 140 pct. of unequal targets are 107 pct., not 115.</summary>
    [Fact]
    public void Sum_UnitsPerJob_AreNotUsed()
    {
        var area = SampleFacts.Assessed(SampleFacts.Area(
            "a", Method.Sum, SampleFacts.Measure("a", unitsPerJob: 5).Reported(100, 90), SampleFacts.Measure("b").Reported(50, 70)));

        Assert.Equal(160, area.Result!.Value);
    }

    /// <summary>The AC-området of 2024: five internships or two wage-subsidy places count as one job.</summary>
    [Fact]
    public void Converted_CountsInJobs()
    {
        var area = SampleFacts.Assessed(SampleFacts.Area(
            "a",
            Method.Converted,
            SampleFacts.Measure("job").Reported(830, 987),
            SampleFacts.Measure("loentilskud", unitsPerJob: 2).Reported(240, 245),
            SampleFacts.Measure("praktik", unitsPerJob: 5).Reported(1185, 1809)));

        Assert.Equal((1187m, 1471.3m, 124m), (area.Target.Value, area.Result!.Value, area.Attainment.Percent!.Value));
    }

    /// <summary>Rounded parts would give 0 of 2 jobs: 0 pct. The unrounded ones give 100.</summary>
    [Fact]
    public void Converted_RoundsOnlyOnce()
    {
        var area = SampleFacts.Assessed(SampleFacts.Area(
            "a",
            Method.Converted,
            SampleFacts.Measure("a", unitsPerJob: 5).Reported(2, 2),
            SampleFacts.Measure("b", unitsPerJob: 2).Reported(1, 1)));

        Assert.Equal(0.9m, area.Result!.Value);
        Assert.Equal(100, area.Attainment.Percent!.Value);
    }

    [Fact]
    public void Compute_OneMeasureMissing_LeavesTheAreaWithoutResult()
    {
        var area = SampleFacts.Assessed(SampleFacts.Area(
            "a", Method.Sum, SampleFacts.Measure("a").Reported(100, 90), SampleFacts.Measure("b").Reported(50, null)));

        Assert.Null(area.Result);
        Assert.Null(area.Attainment.Percent);
        Assert.Null(area.Assessment.Colour);
        Assert.Equal(90, area.Measures[0].Attainment.Percent!.Value);
        Assert.Equal(150, area.Target.Value);
    }

    [Fact]
    public void Converted_InAnyOrder_IsTheSame() => Generated.Holds(
        from measures in Measures
        from order in Gen.Shuffle(measures)
        select (measures, order: (IReadOnlyList<MeasureReport>)order),
        drawn => Shown(drawn.measures, Method.Converted) == Shown(drawn.order, Method.Converted));

    [Fact]
    public void Converted_EverythingInJobs_IsTheSum() => Generated.Holds(
        Measures.Select(measures => (IReadOnlyList<MeasureReport>)[.. measures.Select(reported => (reported.Measure with { UnitsPerJob = 1 }).Reported(reported.Target, reported.Result))]),
        measures => Shown(measures, Method.Converted) == Shown(measures, Method.Sum));

    private static Gen<MeasureReport[]> Measures => (
        from target in Generated.Counts
        from result in Generated.Counts
        from unitsPerJob in Gen.Choose(1, 10)
        select (target, result, unitsPerJob)).NonEmptyListOf().Select(drawn => drawn
            .Take(6).Select((each, index) => SampleFacts.Measure($"m{index}", unitsPerJob: each.unitsPerJob).Reported(each.target, each.result)).ToArray());

    private static (decimal Percent, decimal Target, decimal Result, Colour? Colour) Shown(IReadOnlyList<MeasureReport> measures, Method method)
    {
        var area = SampleFacts.Assessed(SampleFacts.Area("a", method, measures));
        return (area.Attainment.Percent!.Value, decimal.Round(area.Target.Unrounded, 12), decimal.Round(area.Result!.Unrounded, 12), area.Assessment.Colour);
    }
}
