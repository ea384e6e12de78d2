using System.Globalization;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Transcription;

/// <summary>
/// Holds the transcription of the official documents. <c>second-pass.csv</c> was read from the source independently of the
/// input, figure by figure with line numbers; the two must agree, and the percentages and totals the source prints must come out.
/// </summary>
public sealed class TranscriptionTest
{
    private static readonly IReadOnlyList<Row> SecondPass = [.. File
        .ReadLines(RepositoryRoot.File("tests", "InvestmentModels.Tests", "Transcription", "second-pass.csv"))
        .Skip(1)
        .Select(line => line.Split(',', 7))
        .Select(cells => new Row(cells[0], cells[1], cells[2], cells[3], Normal(cells[4])))];

    [Fact]
    public void Input_HasNoFindings() => Assert.Empty(RealInput.Reading.Findings);

    [Fact]
    public void EveryTargetAndResult_AgreesWithTheSecondPass()
    {
        var fromInput = RealInput.Computed.Reports
            .SelectMany(report => report.Areas.SelectMany(area => area.Measures.SelectMany(measure => new[]
            {
                new Row(report.Reported.Id, area.Area.Id, "target", measure.Measure.Id, Text(measure.Reported.Target)),
                new Row(report.Reported.Id, area.Area.Id, "result", measure.Measure.Id, Text(measure.Reported.Result!.Value)),
            })))
            .Order();

        Assert.Equal(SecondPass.Where(row => row.Kind is "target" or "result").Order(), fromInput);
    }

    [Fact]
    public void EveryAreaFact_AgreesWithTheSecondPass()
    {
        var fromInput = RealInput.Report("2024").Areas.SelectMany(area => new[]
        {
            Fact(area, "number", area.Reported.Number),
            Fact(area, "investment", area.Reported.InvestmentMillionKroner),
            Fact(area, "fullYearPersons", area.Reported.FullYearPersons),
            Fact(area, "statedPercent", area.Reported.Stated?.AttainmentPercent),
        }).OfType<Row>().Order();

        string[] kinds = ["number", "investment", "fullYearPersons", "statedPercent"];
        Assert.Equal(SecondPass.Where(row => row.Report == "2024" && row.Area != "report" && kinds.Contains(row.Kind)).Order(), fromInput);
    }

    [Fact]
    public void EveryStatedColour_AgreesWithTheSecondPass()
    {
        var fromInput = RealInput.Report("2024").Areas
            .Select(area => new Row("2024", area.Area.Id, "statedColour", string.Empty, $"{area.Reported.Stated!.Colour}".ToLowerInvariant()))
            .Order();

        Assert.Equal(SecondPass.Where(row => row.Kind == "statedColour").Order(), fromInput);
    }

    [Fact]
    public void StatedTotals_AgreeWithTheSecondPass()
    {
        var stated = RealInput.Report("2024").Reported.Stated!;
        foreach (var (item, number) in new[]
                 {
                     ("areas", stated.Areas),
                     ("models", stated.Models),
                     ("investment", stated.InvestmentMillionKroner),
                     ("fullYearPersons", stated.FullYearPersons),
                     ("green", stated.Green),
                     ("yellow", stated.Yellow),
                     ("red", stated.Red),
                 })
        {
            Assert.Equal(SecondPass.Single(row => row.Report == "2024" && row.Area == "report" && row.Item == item).Value, Text(number!.Value));
        }
    }

    [Fact]
    public void ConvertedTotals_AreThoseOfThePermanenceTables()
    {
        foreach (var row in SecondPass.Where(row => row.Kind == "stated" && row.Item is "total-target" or "total-result" && row.Report is "2023" or "2024"))
        {
            var area = RealInput.Report(row.Report).Areas.Single(area => area.Area.Id == row.Area);
            var computed = row.Item == "total-target" ? area.Target : area.Result!;
            Assert.Equal(row.Value, Text(RoundingRule.WholeHalfDown.Apply(computed.Unrounded)));
        }
    }

    [Fact]
    public void EveryStatedProposal_AgreesWithTheSecondPass()
    {
        var fromInput = RealInput.Report("2024").Reported.Permanence!.Proposals.SelectMany(row => new[]
        {
            ("stated", "investment", row.Stated!.InvestmentMillionKroner),
            ("stated", "combined-target", row.Stated.Target),
            ("stated", "combined-result", row.Stated.Result),
            ("statedPercent", string.Empty, row.Stated.AttainmentPercent),
        }.Where(stated => stated.Item3 is not null).Select(stated => new Row("permanence", row.AreaId, stated.Item1, stated.Item2, Text(stated.Item3!.Value)))).Order();

        Assert.Equal(SecondPass.Where(row => row.Report == "permanence" && row.Area != "report").Order(), fromInput);
    }

    [Fact]
    public void YearTotalsOfProposals_AgreeWithTheSecondPass()
    {
        var fromInput = RealInput.Report("2024").Reported.Permanence!.Proposals.SelectMany(row => row.Stated!.ByYear.SelectMany(year => new[]
        {
            new Row($"{year.Year}", row.AreaId, "stated", "total-target", Text(year.Target!.Value)),
            new Row($"{year.Year}", row.AreaId, "stated", "total-result", Text(year.Result!.Value)),
        })).Order();

        Assert.Equal(SecondPass.Where(row => row.Kind == "stated" && row.Item is "total-target" or "total-result" && row.Report is "2023" or "2024").Order(), fromInput);
    }

    [Fact]
    public void StatedPercentages_ComeOutExceptTheOneThatDoesNotFollow()
    {
        var unequal = RealInput.Report("2024").Differences.Where(difference =>
            difference.Id.EndsWith("-attainment", StringComparison.Ordinal) && !difference.Id.StartsWith("permanence-", StringComparison.Ordinal)).ToList();

        var only = Assert.Single(unequal);
        Assert.Equal("aktivitetsparate-over-30-aar-attainment", only.Id);
        Assert.Equal((109m, 111m), (only.Stated, only.ComputedAsPrinted));
    }

    [Fact]
    public void Totals_AreThoseTheFiguresGive()
    {
        var totals = RealInput.Report("2024").Totals;

        Assert.Equal(
            (15m, 62.7m, 516m, 12m, 3m, 0m, 0m, 1m),
            (totals.Areas.Value, totals.Investment!.Value, totals.FullYearPersons!.Value, totals.Green.Value, totals.Yellow.Value, totals.Red.Value, totals.NotAssessed.Value, totals.Judged.Value));
    }

    private static Row? Fact(ComputedArea area, string kind, decimal? number) =>
        number is { } known ? new Row("2024", area.Area.Id, kind, string.Empty, Text(known)) : null;

    private static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Normal(string value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Text(number) : value;

    private sealed record Row(string Report, string Area, string Kind, string Item, string Value) : IComparable<Row>
    {
        public int CompareTo(Row? other) => string.CompareOrdinal($"{this}", $"{other}");
    }
}
