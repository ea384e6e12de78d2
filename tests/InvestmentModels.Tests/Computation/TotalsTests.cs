using InvestmentModels.Computation;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>Totals count what is known and tell the rest beside it.</summary>
public sealed class TotalsTests
{
    private static readonly ComputedReport Mixed = SampleFacts.Annual(
        SampleFacts.Single("groen", 100, 100),
        SampleFacts.Single("gul", 100, 90) with { Outlook = SampleFacts.MetIn(2025) },
        SampleFacts.Single("roed", 100, 90) with { Outlook = SampleFacts.MetIn(null), FullYearPersons = null },
        SampleFacts.Single("vurderet", 100, 65) with { Judgement = SampleFacts.JudgedAs(Colour.Green), InvestmentMillionKroner = null },
        SampleFacts.Single("mangler", 100, null));

    [Fact]
    public void Colours_AreCountedAsTheyCount() => Assert.Equal(
        (5m, 2m, 1m, 1m, 1m, 1m),
        (Mixed.Totals.Areas.Value, Mixed.Totals.Green.Value, Mixed.Totals.Yellow.Value, Mixed.Totals.Red.Value, Mixed.Totals.NotAssessed.Value, Mixed.Totals.Judged.Value));

    [Fact]
    public void Colours_AddUpToTheAreas() => Assert.Equal(
        Mixed.Totals.Areas.Value, Mixed.Totals.Green.Value + Mixed.Totals.Yellow.Value + Mixed.Totals.Red.Value + Mixed.Totals.NotAssessed.Value);

    /// <summary>Four areas say what they cost and four what they expect; the fifth is left out, not counted as 0.</summary>
    [Fact]
    public void Sums_SkipWhatIsNotKnown()
    {
        Assert.Equal((4m, 40m), (Mixed.Totals.Investment!.Value, Mixed.Totals.FullYearPersons!.Value));
        Assert.Equal(4, Mixed.Totals.Investment.Derivation.Facts().Count());
        Assert.DoesNotContain(Mixed.Totals.FullYearPersons.Derivation.References(), figure => figure.Address.Contains("roed", StringComparison.Ordinal));
    }

    /// <summary>A report of earlier figures has no amounts at all: that is not 0 kr.</summary>
    [Fact]
    public void Sums_OfNothingKnown_AreAbsent()
    {
        var report = SampleFacts.Computed(SampleFacts.Report(
            ReportKind.FiguresOnly, SampleFacts.Single("a", 1, 1) with { InvestmentMillionKroner = null, FullYearPersons = null }));

        Assert.Null(report.Totals.Investment);
        Assert.Null(report.Totals.FullYearPersons);
        Assert.DoesNotContain(report.Figures, figure => figure.Address is "2024/totals/investmentMillionKroner" or "2024/totals/fullYearPersons");
    }

    [Fact]
    public void Investment_IsRoundedOnceAndHalfUp()
    {
        var report = SampleFacts.Annual(
            SampleFacts.Single("a", 1, 1) with { InvestmentMillionKroner = 4.75m },
            SampleFacts.Single("b", 1, 1) with { InvestmentMillionKroner = 1.2m },
            SampleFacts.Single("c", 1, 1) with { InvestmentMillionKroner = 0.04m });

        Assert.Equal((5.99m, 6m), (report.Totals.Investment!.Unrounded, report.Totals.Investment.Value));
        Assert.Equal(4.75m, report.Areas[0].Investment!.Value);
    }

    [Fact]
    public void Areas_WithoutAnyMeasure_AreLeftOut() =>
        Assert.Equal(1, SampleFacts.Annual(SampleFacts.Single("a", 1, 1), SampleFacts.Area("b", Method.Single)).Totals.Areas.Value);

    [Theory]
    [InlineData(ModelState.Active, 2024, null, 1)]
    [InlineData(ModelState.Active, 2025, null, 0)]
    [InlineData(ModelState.Permanent, 2022, 2024, 0)]
    [InlineData(ModelState.Permanent, 2022, 2025, 1)]
    [InlineData(ModelState.Stopped, 2022, null, 0)]
    public void Models_AreCountedInTheYearsTheyAreActive(ModelState state, int adopted, int? since, int counted)
    {
        var area = SampleFacts.Single("a", 1, 1);
        var model = new InvestmentModel("m", "Model", adopted, [], state, since, [], area.Area.Origin);

        Assert.Equal(counted, SampleFacts.Annual(area with { Area = area.Area with { Models = [model] } }).Totals.Models.Value);
    }
}
