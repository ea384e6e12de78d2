using System.Text;
using InvestmentModels.Cli;
using InvestmentModels.Computation.Privacy;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>Where the site hides small monthly counts, they are nowhere in it and cannot be computed back.</summary>
public sealed class HideSmallCountsTests
{
    private const int Limit = 5;

    [Theory]
    [InlineData("9,8,7,6,9,8,7,6,9,8,7,6", "")]
    [InlineData("9,8,7,6,9,8,7,6,9,8,7,3", "3,11")]
    [InlineData("4,3,9,9,9,9,9,9,9,9,9,9", "0,1")]
    [InlineData("0,0,9,9,9,9,9,9,9,9,9,9", "0,1,2")]
    [InlineData("1,1,9,9,9,9,9,9,9,9,9,9", "0,1,2")]
    [InlineData("2,,9,9,9,9,9,9,9,9,9,9", "0,2")]
    public void Months_BelowTheLimit_AreHiddenWithEnoughOthers(string months, string hidden)
    {
        var measure = Hidden(months);

        Assert.Equal(hidden, string.Join(',', measure.HiddenMonths));
        Assert.All(measure.HiddenMonths, month => Assert.Null(measure.Monthly[month]));
    }

    [Fact]
    public void Months_AnyTwelve_NeverLeaveOneHiddenAloneOrASumThatTellsThem()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var months = Enumerable.Range(0, 12).Select(_ => random.Next(4) == 0 ? random.Next(Limit) : random.Next(20)).ToList();
            var measure = Hidden(string.Join(',', months));
            var rest = measure.HiddenMonths.Sum(month => months[month]);

            Assert.All(measure.Monthly.OfType<decimal>(), shown => Assert.True(shown >= Limit));
            Assert.True(measure.HiddenMonths.Count is 0 or >= 2, "One hidden month is the year less the others.");
            Assert.True(measure.HiddenMonths.Count is 0 or 12 || rest >= Limit, "A small sum of hidden months tells them.");
        }
    }

    /// <summary>A half-year report tells the sum of the first six months, so each half must keep its own secrets: month 4 and month 12 alone would be told.</summary>
    [Fact]
    public void Months_OfAYearWithAHalfYearReport_AreHiddenInEachHalf()
    {
        var year = Monthly("9,8,7,3,9,8,7,6,9,8,7,3");
        var half = Monthly("9,8,7,3,9,8,,,,,,");
        var record = SampleFacts.Record(
            SampleFacts.Report(ReportKind.HalfYear, SampleFacts.Area("a", Method.Single, half)) with { Id = "2024-halvaar" },
            SampleFacts.Report(ReportKind.Annual, SampleFacts.Area("a", Method.Single, year)));

        var hidden = HideSmallCounts.In(record with { Publisher = record.Publisher with { HideCountsBelow = Limit } }).Reports.Select(report => report.Areas[0].Measures[0].HiddenMonths).ToList();

        Assert.Equal([2, 3], hidden[0]);
        Assert.Equal([2, 3, 7, 11], hidden[1]);
    }

    [Fact]
    public void Site_WithALimit_HoldsNoSmallMonthAnywhere()
    {
        var input = ChangedSite.With(["site.json ¦ \"language\": \"da\", ¦ \"language\": \"da\", \"hideCountsBelow\": 5,"]);

        var outcome = Pipeline.Run(input);

        Assert.Empty(outcome.Findings);
        var smaajob = outcome.Record.Reports.Single(report => report.Reported.Id == "2025").Areas[0].Measures[1];
        Assert.Equal(12, smaajob.Months.Count);
        Assert.All(smaajob.Months, month => Assert.True(month is null || month.Value >= Limit));
        Assert.Contains(smaajob.Months, month => month is null);
        foreach (var file in outcome.Files)
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            Assert.All(smaajob.Reported.HiddenMonths, month => Assert.DoesNotContain($"2025/ungejob/measures/smaajob/monthly/{month + 1}\"", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Site_WithoutALimit_ShowsEveryMonth() =>
        Assert.All(Pipeline.Run(ExampleSite.Files).Record.Said.Reports.SelectMany(report => report.Areas).SelectMany(area => area.Measures), measure => Assert.Empty(measure.HiddenMonths));

    private static MeasureReport Hidden(string months)
    {
        var record = SampleFacts.Record(SampleFacts.Report(ReportKind.Annual, SampleFacts.Area("a", Method.Single, Monthly(months))));
        return HideSmallCounts.In(record with { Publisher = record.Publisher with { HideCountsBelow = Limit } }).Reports[0].Areas[0].Measures[0];
    }

    private static MeasureReport Monthly(string months) => SampleFacts.Measure("maal").Reported(100, 100) with
    {
        Monthly = [.. months.Split(',').Select(month => month.Length == 0 ? null : (decimal?)int.Parse(month, System.Globalization.CultureInfo.InvariantCulture))],
    };
}
