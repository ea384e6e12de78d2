using InvestmentModels.Computation;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>Half a year is held against half of the year's target, and is nowhere taken for a year.</summary>
public sealed class HalfYearTests
{
    private const string Id = "2024-halvaar";

    [Fact]
    public void Count_AtHalfYear_IsHeldAgainstSixTwelfthsOfTheTarget()
    {
        var area = Assert.Single(HalfYear(SampleFacts.Single("a", 60, 33)).Areas);

        Assert.Equal((30m, 110m), (area.ProRata!.Target.Value, area.ProRata.Attainment.Percent!.Value));
        Assert.Equal($"{Id}/a/proRata/target", area.ProRata.Target.Address);
        Assert.Equal($"{Id}/a/proRata/attainment", area.ProRata.Attainment.Percent.Address);
        Assert.Equal($"{Id}/a/measures/maal/proRata/target", Assert.Single(area.Measures).ProRata!.Target.Address);
    }

    /// <summary>30 days on average is 30 days in half a year too; and less is better.</summary>
    [Fact]
    public void Mean_AtHalfYear_IsHeldAgainstTheWholeTarget()
    {
        var area = Assert.Single(HalfYear(SampleFacts.Area("a", Method.Single, SampleFacts.Measure("dage", Direction.Lower, unit: Unit.Days).Reported(60, 63))).Areas);

        Assert.Equal((60m, 95m), (area.ProRata!.Target.Value, area.ProRata.Attainment.Percent!.Value));
    }

    /// <summary>70 + 20 : 2 + 45 : 5 = 89 of 65,5 + 24 : 2 + 50 : 5 = 87,5.</summary>
    [Fact]
    public void ConvertedArea_AtHalfYear_BringsProRataTargetsTogether()
    {
        var area = Assert.Single(HalfYear(SampleFacts.Area(
            "a",
            Method.Converted,
            SampleFacts.Measure("job").Reported(131, 70),
            SampleFacts.Measure("smaajob", unitsPerJob: 2).Reported(48, 20),
            SampleFacts.Measure("praktik", unitsPerJob: 5).Reported(100, 45))).Areas);

        Assert.Equal((89m, 87.5m, 102m, 175m), (area.Result!.Value, area.ProRata!.Target.Value, area.ProRata.Attainment.Percent!.Value, area.Target.Value));
    }

    [Fact]
    public void SummedArea_AtHalfYear_AddsProRataTargets() =>
        Assert.Equal(45, Assert.Single(HalfYear(SampleFacts.Area("a", Method.Sum, SampleFacts.Measure("x").Reported(60, 1), SampleFacts.Measure("y").Reported(30, 1))).Areas).ProRata!.Target.Value);

    [Fact]
    public void MissingResult_AtHalfYear_HasATargetAndNoShare()
    {
        var area = Assert.Single(HalfYear(SampleFacts.Single("a", 60, null)).Areas);

        Assert.Equal(30, area.ProRata!.Target.Value);
        Assert.Null(area.ProRata.Attainment.Percent);
    }

    [Fact]
    public void Area_AtHalfYear_HasNothingThatBelongsToAYear()
    {
        var report = HalfYear(SampleFacts.Single("a", 60, 33) with { Outlook = SampleFacts.MetIn(null) });
        var area = Assert.Single(report.Areas);

        Assert.Null(area.Attainment.Percent);
        Assert.Null(area.Measures[0].Attainment.Percent);
        Assert.Null(area.Assessment.Colour);
        Assert.Null(area.Margin);
        Assert.Empty(report.Sensitivity);
        Assert.DoesNotContain(report.Figures, figure => figure.Address.Contains("/totals/", StringComparison.Ordinal) && figure.Address.Split('/')[2] is not ("areas" or "expectedMet" or "expectedNotMet" or "expectedUncertain"));
    }

    [Fact]
    public void Area_InAReportOnAYear_HasNoProRata() => Assert.All(
        SampleFacts.Annual(SampleFacts.Single("a", 60, 33)).Figures, figure => Assert.DoesNotContain("proRata", figure.Address, StringComparison.Ordinal));

    [Fact]
    public void Expectations_AtHalfYear_AreCountedOnceEach()
    {
        var expected = HalfYear(Expecting("a", ExpectedOutcome.Yes), Expecting("b", ExpectedOutcome.No), Expecting("c", ExpectedOutcome.Uncertain), Expecting("d", ExpectedOutcome.Yes), SampleFacts.Single("e", 1, 1)).Totals.Expected!;

        Assert.Equal([2m, 1m, 1m], expected.All.Select(figure => figure.Value));
    }

    [Fact]
    public void HalfYear_AmongYears_IsNeitherTheNewestNorAnEarlierYear()
    {
        var years = SampleFacts.Record(
            Annual("2023", 2023), Half("2024-halvaar", 2024), Annual("2024", 2024), Half("2025-halvaar", 2025));

        var record = ComputeRecord.From(years);

        Assert.Equal("2024", record.Newest!.Reported.Id);
        Assert.Equal(["2023"], record.Before(record.Newest.Reported, "a").Select(earlier => earlier.Report.Reported.Id));
    }

    [Fact]
    public void Expectation_Published_IsAFactAndItsReasonAText()
    {
        var report = Half(Id, 2024, Expecting("a", ExpectedOutcome.No) with { Challenges = ["Ny lov."] });

        Assert.Contains(CanonicalFacts.Of(report), fact => (fact.Address, fact.Value) == ($"{Id}/a/expectation/meetsTarget", "no"));
        Assert.Superset(new HashSet<string> { $"{Id}/a/expectation/reason", $"{Id}/a/challenges" }, CanonicalFacts.Texts(report).Keys.ToHashSet());
    }

    private static AreaReport Expecting(string id, ExpectedOutcome outcome) =>
        SampleFacts.Single(id, 60, 33) with { Expectation = new Expectation(outcome, "Sådan ser det ud.", new Origin($"reports/{Id}/{id}.json", "/expectation")) };

    private static ComputedReport HalfYear(params IReadOnlyList<AreaReport> areas) => SampleFacts.Computed(Half(Id, 2024, areas));

    private static Report Half(string id, int year, params IReadOnlyList<AreaReport> areas) =>
        SampleFacts.Report(ReportKind.HalfYear, areas.Count == 0 ? [SampleFacts.Single("a", 60, 33)] : areas) with { Id = id, Year = year };

    private static Report Annual(string id, int year) => SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 60, 61)) with { Id = id, Year = year };
}
