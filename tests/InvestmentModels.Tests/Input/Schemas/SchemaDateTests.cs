using System.Globalization;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>Every date a person could write, real or not.</summary>
public sealed class SchemaDateTests
{
    private static readonly ReaderAndSchema Report = new("report");

    [Fact]
    public void Schema_EveryDayOfFourCenturies_IsTheCalendarsOwn()
    {
        var pattern = (string)Report.Schema["properties"]!["publishedOn"]!["pattern"]!;
        for (var year = 1850; year <= 2250; year++)
        {
            for (var month = 0; month <= 13; month++)
            {
                for (var day = 0; day <= 32; day++)
                {
                    var real = year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    var date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");

                    if (real != System.Text.RegularExpressions.Regex.IsMatch(date, pattern))
                    {
                        Assert.Fail($"{date} is {(real ? "refused" : "accepted")}.");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("2025-02-18", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2025-02-29", false)]
    [InlineData("2025-02-30", false)]
    [InlineData("2025-04-31", false)]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("2199-12-31", true)]
    [InlineData("2200-01-01", false)]
    [InlineData("0025-02-18", false)]
    public void Schema_Date_IsJudgedAlikeByTheReader(string date, bool accepted)
    {
        var document = SampleDocument.Whole(Report.Schema);
        document["publishedOn"] = date;

        Assert.Equal(accepted, Report.BothAccept(document));
        Assert.Equal(accepted ? [] : ["IM0108"], Report.ReaderSays(document.ToJsonString()).Select(finding => finding.Code));
    }
}
