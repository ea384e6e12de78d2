using InvestmentModels.Computation;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>What the document prints beside what is computed, at the document's own precision.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData(109, 100, 109.4, true)]
    [InlineData(109, 200, 219, true)]
    [InlineData(110, 200, 219, false)]
    [InlineData(109.5, 200, 219, true)]
    [InlineData(109.4, 200, 219, false)]
    public void Attainment_AgreesAtThePrintedPrecision(double stated, double target, double result, bool agrees)
    {
        var comparison = OfArea(SampleFacts.Single("a", (decimal)target, (decimal)result), new(null, (decimal)stated, null, null, null, null, Origin));

        Assert.Equal(agrees, comparison.Agrees);
    }

    [Theory]
    [InlineData(4.8, 4.75, true)]
    [InlineData(4.75, 4.75, true)]
    [InlineData(4.7, 4.75, false)]
    [InlineData(5, 4.75, true)]
    public void Investment_IsRoundedHalfUpToThePrintedDecimals(double stated, double computed, bool agrees)
    {
        var comparison = OfArea(
            SampleFacts.Single("a", 1, 1) with { InvestmentMillionKroner = (decimal)computed }, new(null, null, null, (decimal)stated, null, null, Origin));

        Assert.Equal(agrees, comparison.Agrees);
    }

    /// <summary>The total is shown with one decimal, so 64 is held against 62,7 and not against 63.</summary>
    [Fact]
    public void Total_PrintedWhole_IsHeldAgainstTheShownDecimal()
    {
        var report = SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 1, 1) with { InvestmentMillionKroner = 62.7m });
        var comparison = Assert.Single(SampleFacts.Computed(report with { Stated = SampleFacts.Stated with { InvestmentMillionKroner = 64m } }).Comparisons);

        Assert.Equal((62.7m, 1.3m, false), (comparison.ComputedAsPrinted, comparison.Gap, comparison.Agrees));
    }

    [Fact]
    public void Total_WithTrailingZeros_IsTheSameNumber()
    {
        var report = SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 1, 1) with { InvestmentMillionKroner = 62.66m });
        var comparison = Assert.Single(SampleFacts.Computed(report with { Stated = SampleFacts.Stated with { InvestmentMillionKroner = 62.700m } }).Comparisons);

        Assert.True(comparison.Agrees);
    }

    [Fact]
    public void Difference_KnowsBothSidesAndTheReason()
    {
        var report = SampleFacts.Computed(SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 1, 1), SampleFacts.Single("b", 1, 1)) with
        {
            Stated = SampleFacts.Stated with { Green = 3, Areas = 2, Notes = new Dictionary<string, string> { ["green"] = "Talt med forrige år." } },
        });

        Assert.Equal(["total-areas", "total-green"], report.Comparisons.Select(comparison => comparison.Id));
        var difference = Assert.Single(report.Differences);
        Assert.Equal((3m, 2m, 1m, "Talt med forrige år."), (difference.Stated, difference.ComputedAsPrinted, difference.Gap, difference.Note));
        Assert.Equal(new Origin("reports/2024/report.json", "/stated/green"), difference.StatedAt);
        Assert.Same(report.Totals.Green, difference.Computed);
    }

    [Fact]
    public void Comparison_OfAFigureThatCannotBeComputed_IsNotMade() => Assert.Empty(SampleFacts.Annual(
        SampleFacts.Single("a", 100, null) with { Stated = new StatedAssessment(null, 109, null, null, null, null, Origin) }).Comparisons);

    private static Origin Origin => new("reports/2024/a.json", "/stated");

    private static Comparison OfArea(AreaReport area, StatedAssessment stated) => Assert.Single(SampleFacts.Annual(area with { Stated = stated }).Comparisons);
}
