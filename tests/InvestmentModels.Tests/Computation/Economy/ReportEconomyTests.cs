using InvestmentModels.Computation;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Computation.Economy;

/// <summary>What the real report's investments ask for.</summary>
public sealed class ReportEconomyTests
{
    private static ComputedReportEconomy Economy => RealInput.Report("2024").Economy;

    [Theory]
    [InlineData("ac-omraadet", 72727, 29)]
    [InlineData("fleksjob-omraadet", 240000, 8)]
    [InlineData("sygemeldte", 131707, 66)]
    public void Area_OfTheRealReport_AsksForItsInvestmentPerPerson(string id, int perPerson, int enough)
    {
        var area = Economy.Areas.Single(area => area.Area.Area.Id == id);

        Assert.Equal((perPerson, enough), (area.PricePerPerson!.Value, Assert.Single(area.Enough).Persons.Value));
    }

    /// <summary>62,1 of the 62,7 mio. kr. have an expectation; the area without one is not spread over the others.</summary>
    [Fact]
    public void Total_LeavesOutTheInvestmentWithoutAnExpectation()
    {
        Assert.Equal(62_100_000m / 516, Economy.PricePerPerson!.Unrounded);
        Assert.Equal(375, Assert.Single(Economy.Enough).Persons.Value);
        Assert.Empty(Economy.Areas.Single(area => area.Area.Area.Id == "en-saerlig-gennemgang").Figures);
    }

    [Fact]
    public void AreasInDays_SaveTheShareOfTheDaysBetweenResultAndTarget()
    {
        var refunds = Economy.Areas.SelectMany(area => area.Refunds.Select(refund => (area.Area.Area.Id, refund.Share.Value, refund.SavedDays.Value)));

        Assert.Equal([("sygemeldte", 60m, -0.6m), ("jobafklaring", 80m, 3.2m)], refunds);
    }

    [Fact]
    public void Report_ThatHoldsOnlyFigures_AsksForNothing() => Assert.Empty(RealInput.Report("2023").Economy.Figures);

    [Fact]
    public void Report_InAYearOfAnotherLadder_IsReckonedByThatLadder()
    {
        var from = FourYears().Reports.SelectMany(report => report.Economy.Areas.SelectMany(area => area.Refunds).Select(refund => (report.Reported.Year, refund.Ladder.From))).Distinct();

        Assert.Equal([(2022, 2016), (2023, 2016), (2024, 2024)], from);
    }

    private static ComputedRecord FourYears() =>
        ComputeRecord.From(ReadRecord.From(InputFiles.Read(RepositoryRoot.File("tests", "InvestmentModels.Tests", "Sites", "fireaar", "input"))).Record);
}
