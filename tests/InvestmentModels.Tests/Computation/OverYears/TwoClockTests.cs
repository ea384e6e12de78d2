using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation.OverYears;

/// <summary>What was said when a report was first published, beside what is said now.</summary>
public sealed class TwoClockTests
{
    private static readonly DateOnly Day = new(2025, 4, 2);

    [Fact]
    public void ReportNeverRecorded_HasOneClock() => Assert.Null(Then(Said(96)));

    [Fact]
    public void NothingCorrected_IsUnchangedSinceTheDay()
    {
        var then = Then(Said(96), Published(Said(96)))!;

        Assert.Equal((Day, true, 0), (then.Date, then.HeldTheArea, then.Changes.Count));
        Assert.Null(then.Attainment);
    }

    [Fact]
    public void CorrectedResult_ShowsWhatWasSaidThenWithItsReceiptAndItsColour()
    {
        var then = Then(Said(96), Published(Said(90) with { Areas = [SampleFacts.Single("a", 100, 90) with { Outlook = SampleFacts.MetIn(2026) }] }))!;

        var percent = then.Attainment!.Percent!;
        Assert.Equal(("2024/a/asPublished/attainment", 90m, Colour.Yellow), (percent.Address, percent.Value, then.Assessment.Colour));
        Assert.Equal(
            ["/published/0/facts/2024~1a~1measures~1maal~1result", "/published/0/facts/2024~1a~1measures~1maal~1target"],
            percent.Derivation.Facts().Select(fact => fact.Origin.Pointer));
        Assert.Contains(then.Changes, change => change.Address == "2024/a/measures/maal/result");
    }

    [Fact]
    public void SecondPublication_DoesNotMoveTheFirstClock()
    {
        var again = Published(Said(96)) with { Date = Day.AddYears(1) };

        Assert.Equal(90m, Then(Said(96), Published(Said(90)), again)!.Attainment!.Percent!.Value);
    }

    [Fact]
    public void AreaThatCameLater_WasNotThere() => Assert.False(Then(Said(96), Published(Said(96) with { Areas = [] }))!.HeldTheArea);

    [Fact]
    public void ResultThatWasMissing_HasNoAttainmentThen()
    {
        var then = Then(Said(96), Published(Said(null)))!;

        Assert.IsType<UnreportedAttainment>(then.Attainment);
        Assert.Null(then.Assessment.Colour);
    }

    /// <summary>The record can be edited by hand; that is a finding and never an exception.</summary>
    [Theory]
    [InlineData("2024/a/measures/maal/target", "mange")]
    [InlineData("2024/a/measures/maal/target", "0.0000000000000000000000000001")]
    [InlineData("2024/a/measures/maal/result", "79228162514264337593543950335")]
    [InlineData("2024/a/measures/maal/unitsPerJob", "0")]
    [InlineData("2024/a/measures/maal/better", "sidelaens")]
    [InlineData("2024/a/method", "gange")]
    [InlineData("2024/a/outlook/meetsTargetIn", "-1")]
    [InlineData("2024/rule/greenFromPercent", "")]
    public void RecordEditedByHand_IsReadWithoutAnException(string fact, string value)
    {
        var published = Published(Said(90));
        var edited = published with { Facts = new Dictionary<string, string>(published.Facts, StringComparer.Ordinal) { [fact] = value } };

        Assert.NotNull(Then(Said(96), edited));
    }

    private static Report Said(decimal? result) => SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 100, result));

    private static Publication Published(Report report)
    {
        var facts = CanonicalFacts.Of(report).ToDictionary(fact => fact.Address, fact => fact.Value, StringComparer.Ordinal);
        return new Publication("2024", Day, CanonicalFacts.Digest(facts), facts, new Dictionary<string, string>(), [], new Origin("published.json", "/published/0"));
    }

    private static AsPublished? Then(Report now, params Publication[] publications) =>
        Assert.Single(Assert.Single(ComputeRecord.From(SampleFacts.Record(now) with { Publications = publications }).Reports).Areas).Then;
}
