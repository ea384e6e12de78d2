using InvestmentModels.Computation;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation.Economy;

/// <summary>Assumed beside realised; what is not known stays unknown.</summary>
public sealed class BusinessCaseTests
{
    private static readonly Origin At = new("areas/a.json", "/models/0/businessCase");

    [Fact]
    public void RealCase_OfTheReview_SavedOnePointEightMoreThanItCost()
    {
        var made = Assert.Single(RealInput.Computed.Economy.BusinessCases);

        Assert.Equal((3.4m, 1.8m), (made.Periods[0].Expected.Net!.Value, made.Periods[0].Realised.Net!.Value));
        Assert.Equal((65m, 2m), (made.RealisedOfExpected!.Value, made.RealisedBalance.Years!.Value));
        Assert.Null(made.Saving);
        Assert.Null(made.BudgetedGain);
        Assert.All(made.Comparisons, comparison => Assert.True(comparison.Agrees));
    }

    [Fact]
    public void Saving_FromRanges_IsLowExpectedAndHigh()
    {
        var saving = Computed(Case() with { Price = Assumed(120000, 150000, 170000), Quantity = Assumed(30, 40, 45), Effect = Assumed(0.4m, 0.5m, 0.6m) }).Saving!;

        Assert.Equal((1.4m, 3m, 4.6m), (saving.Low!.Value, saving.Expected.Value, saving.High!.Value));
    }

    [Fact]
    public void Saving_WithoutAnEffect_IsNotGuessed() =>
        Assert.Null(Computed(Case() with { Price = Assumed(null, 150000, null), Quantity = Assumed(null, 40, null) }).Saving);

    [Fact]
    public void Saving_WhereOnlyOneAssumptionHasARange_CountsTheOthersAsTheyAre()
    {
        var saving = Computed(Case() with { Price = Assumed(null, 100000, null), Quantity = Assumed(10, 20, null), Effect = Assumed(null, 1, null) }).Saving!;

        Assert.Equal((1m, 2m), (saving.Low!.Value, saving.Expected.Value));
        Assert.Null(saving.High);
    }

    [Fact]
    public void Balance_IsTheFirstPeriodWhereAllSoFarIsNotBelowZero()
    {
        var made = Computed(Case(Period(2024, 2, 1), Period(2025, 1, 1.5m), Period(2026, 0, 0.5m), Period(2027, 1, 3)));

        Assert.Equal([-1m, -0.5m, 0m, 2m], made.Periods.Select(period => period.Expected.Cumulative!.Value));
        Assert.Equal((2026, 3m, true), (made.ExpectedBalance.Period!.To, made.ExpectedBalance.Years!.Value, made.ExpectedBalance.IsWithinBudgetYears));
    }

    [Theory]
    [InlineData(2027, true)]
    [InlineData(2028, false)]
    public void Balance_AfterTheFourthYear_IsNotWithinTheBudgetPeriod(int year, bool isWithin)
    {
        var made = Computed(Case(Period(2024, 1, 0), Span(2025, year - 1, 0, 0), Period(year, 0, 1)));

        Assert.Equal(isWithin, made.ExpectedBalance.IsWithinBudgetYears);
    }

    [Fact]
    public void Unknown_Saving_LeavesEverythingAfterItUnknown()
    {
        var made = Computed(Case(Period(2024, 2, 1, 1), Period(2025, 1, 1), Period(2026, 1, 9, 9)));

        Assert.Equal([-1m, null, null], made.Periods.Select(period => period.Realised.Cumulative?.Value));
        Assert.Equal((null, false), (made.RealisedBalance.Period, made.RealisedBalance.IsKnown));
        Assert.Equal(2026, made.ExpectedBalance.Period!.To);
    }

    [Fact]
    public void NotYetPaid_IsToldApartFromNotKnown() => Assert.Equal(
        (null, true), (Computed(Case(Period(2024, 2, 1))).ExpectedBalance.Period, Computed(Case(Period(2024, 2, 1))).ExpectedBalance.IsKnown));

    [Fact]
    public void StatedSaving_ThatTheAssumptionsDoNotGive_IsADifference()
    {
        var made = Computed(Case() with { Price = Assumed(null, 150000, null), Quantity = Assumed(null, 40, null), Effect = Assumed(null, 0.5m, null), SavingMillionKroner = 3.2m });

        var difference = Assert.Single(made.Comparisons);
        Assert.Equal((3.2m, 3m, false), (difference.Stated, difference.ComputedAsPrinted, difference.Agrees));
    }

    [Fact]
    public void PeriodInvestment_ThatTheYearlyAmountsDoNotGive_IsADifference()
    {
        var made = Computed(Case(Span(2024, 2025, 1.3m, 2)), new InvestmentPeriod(2024, null, 0.6m));

        Assert.Equal((1.3m, 1.2m, false), Assert.Single(made.Comparisons) is { } difference ? (difference.Stated, difference.ComputedAsPrinted, difference.Agrees) : default);
    }

    private static ComputedBusinessCase Computed(BusinessCase made, params InvestmentPeriod[] investment)
    {
        var area = SampleFacts.Single("a", 100, 100);
        var model = new InvestmentModel("a", "Model", 2024, investment, ModelState.Active, null, [], new Origin("areas/a.json", "/models/0")) { BusinessCase = made };
        var record = SampleFacts.Record(SampleFacts.Report(ReportKind.Annual, area)) with { Areas = [area.Area with { Models = [model] }] };
        return Assert.Single(ComputeRecord.From(record).Economy.BusinessCases);
    }

    private static BusinessCase Case(params IReadOnlyList<BusinessCasePeriod> periods) => new(2024, null, null, null, null, null, periods, null, [], [], "Budget", null, At);

    private static Assumption Assumed(decimal? low, decimal expected, decimal? high) => new("Forudsætning", low, expected, high, At.At("price"));

    private static BusinessCasePeriod Period(int year, decimal? investment, decimal? expected, decimal? realised = null) => new(year, year, investment, expected, realised, At.At($"periods/{year}"));

    private static BusinessCasePeriod Span(int from, int to, decimal? investment, decimal? expected) => new(from, to, investment, expected, null, At.At($"periods/{from}"));
}
