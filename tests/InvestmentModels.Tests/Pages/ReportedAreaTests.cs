using InvestmentModels.Pages.Builders;

namespace InvestmentModels.Tests.Pages;

/// <summary>What a report tells of an area is of that area.</summary>
public sealed class ReportedAreaTests
{
    [Fact]
    public void Differences_AreTheAreasOwn_AlsoWhereAnotherIdBeginsLikeIt()
    {
        var report = RealInput.Report("2024");
        var area = report.Areas.First(area => area.Area.Id.Contains('-', StringComparison.Ordinal) && BuildReportedArea.Differences(area, report).Count > 0);
        var alike = area with { Reported = area.Reported with { Area = area.Area with { Id = area.Area.Id.Split('-')[0] } } };

        Assert.All(BuildReportedArea.Differences(area, report), difference => Assert.StartsWith($"{area.Area.Id}-", difference.Id, StringComparison.Ordinal));
        Assert.Empty(BuildReportedArea.Differences(alike, report));
    }
}
