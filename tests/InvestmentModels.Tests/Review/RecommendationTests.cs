using InvestmentModels.Computation;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;
using InvestmentModels.Review;

namespace InvestmentModels.Tests.Review;

/// <summary>A recommendation is asked for where the principles ask for one, and nowhere else.</summary>
public sealed class RecommendationTests
{
    private const decimal Good = 100;
    private const decimal Bad = 60;

    [Theory]
    [InlineData(new[] { 100, 100, 100, 100 }, 0)]
    [InlineData(new[] { 100, 100, 100, 100, 100 }, 1)]
    [InlineData(new[] { 60 }, 0)]
    [InlineData(new[] { 60, 60 }, 1)]
    [InlineData(new[] { 60, 100, 60 }, 0)]
    public void Recommendation_IsAskedFor_AfterTwoMissesOrFiveGoodYears(int[] results, int asked) =>
        Assert.Equal(asked, Asked([.. results.Select((result, index) => Year(2020 + index, result))]).Count());

    [Fact]
    public void Recommendation_ThatIsGiven_IsNotAskedFor()
    {
        var given = new Recommendation(RecommendationDecision.Adjust, "Flere skal med.", new Origin("reports/2021/a.json", "/recommendation"));
        var second = Year(2021, Bad);

        Assert.Empty(Asked(Year(2020, Bad), second with { Areas = [second.Areas[0] with { Recommendation = given }] }));
    }

    private static Report Year(int year, decimal result) =>
        SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", Good, result) with { Outlook = SampleFacts.MetIn(year + 1) }) with { Id = $"{year}", Year = year };

    private static IEnumerable<Finding> Asked(params IReadOnlyList<Report> reports) =>
        ReviewRecord.Check(new ReviewContext(ComputeRecord.From(SampleFacts.Record(reports)), new SourceMap("input"), new HashSet<string>()))
            .Where(finding => finding.Code == "IM0304");
}
