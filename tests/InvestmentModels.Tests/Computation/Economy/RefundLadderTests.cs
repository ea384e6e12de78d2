using FsCheck.Fluent;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation.Economy;

/// <summary>The longer on support, the more the municipality pays; and never a jump, never a loss by ending sooner.</summary>
public sealed class RefundLadderTests
{
    private const int LongestWeeks = 220;

    [Theory]
    [InlineData(1, "0.2")]
    [InlineData(4, "0.8")]
    [InlineData(5, "1.4")]
    [InlineData(26, "14")]
    [InlineData(52, "32.2")]
    [InlineData(53, "33")]
    public void OfWeeks_OnTheLadderFrom2016_IsTheWeeksOfEachStepTimesItsShare(int weeks, string paid) =>
        Assert.Equal(Number(paid), MunicipalPart.OfWeeks(SampleLadders.From2016, weeks).Value);

    /// <summary>A step covers its last week to the end, and the next begins with the day after.</summary>
    [Theory]
    [InlineData("0.1", 1)]
    [InlineData("4", 1)]
    [InlineData("4.01", 2)]
    [InlineData("26", 2)]
    [InlineData("52", 3)]
    [InlineData("9999", 4)]
    public void StepAt_AtABoundary_IsStillOnTheStepThatEndsThere(string weeks, int step) =>
        Assert.Equal(step, SplitSpell.StepAt(SampleLadders.From2016, Number(weeks)));

    [Fact]
    public void Parts_OfAnySpell_AreTheWholeSpellOnce() => Generated.Holds(
        from ladder in SampleLadders.Rising
        from tenths in Gen.Choose(1, LongestWeeks * 10)
        select (ladder, tenths / 10m),
        one =>
        {
            var parts = SplitSpell.Between(one.ladder, 0, one.Item2);
            return parts.Sum(part => part.Weeks) == one.Item2
                && parts.Zip(parts.Skip(1)).All(pair => pair.First.To == pair.Second.From && pair.First.Number < pair.Second.Number);
        });

    [Fact]
    public void AverageShare_OfALongerSpell_IsNeverSmaller() => Generated.Holds(
        from ladder in SampleLadders.Rising
        from weeks in Gen.Choose(1, LongestWeeks)
        from more in Gen.Choose(1, 60)
        select (ladder, weeks, more),
        one => Average(one.ladder, one.weeks + one.more) >= Average(one.ladder, one.weeks) - Tiny);

    [Fact]
    public void Cost_OfAWeekMore_GrowsByNoMoreThanAWeek() => Generated.Holds(
        from ladder in SampleLadders.Rising
        from hundredths in Gen.Choose(1, LongestWeeks * 100)
        from more in Gen.Choose(1, 100)
        select (ladder, From: hundredths / 100m, More: more / 100m),
        one =>
        {
            var growth = MunicipalPart.OfWeeks(one.ladder, one.From + one.More).Value - MunicipalPart.OfWeeks(one.ladder, one.From).Value;
            return growth >= 0 && growth <= one.More;
        });

    [Fact]
    public void SavedDays_WhenASpellIsShortened_IsWhatTheTwoSpellsDifferBy() => Generated.Holds(
        from ladder in SampleLadders.Rising
        from days in Gen.Choose(1, LongestWeeks * 7)
        from other in Gen.Choose(1, LongestWeeks * 7)
        select (ladder, days, other),
        one => Math.Abs(
            Saved(one.ladder, one.days, one.other)
            - (7 * (MunicipalPart.OfWeeks(one.ladder, one.other / 7m).Value - MunicipalPart.OfWeeks(one.ladder, one.days / 7m).Value))) < Tiny);

    [Fact]
    public void SavedDays_WhenASpellIsShortened_IsNeverALoss() => Generated.Holds(
        from ladder in SampleLadders.Rising
        from days in Gen.Choose(1, LongestWeeks * 7)
        from more in Gen.Choose(0, 400)
        select (ladder, days, more),
        one => Saved(one.ladder, one.days, one.days + one.more) >= 0 && Saved(one.ladder, one.days + one.more, one.days) <= 0);

    [Fact]
    public void Shares_OfEveryStep_AreTheWholeBenefit() => Assert.All(
        RealInput.Computed.Economy.Ladders.SelectMany(ladder => ladder.Steps),
        step => Assert.Equal(100, step.Municipal.Value + step.Refund.Value));

    [Fact]
    public void AverageShare_OverSpellsOfDifferentLengths_CountsEveryWeekTheSame()
    {
        var average = MunicipalPart.AverageShare(SampleLadders.From2016, [new SpellsOfLength(4, 3), new SpellsOfLength(52, 1)]);

        Assert.Equal((3 * 0.8m + 32.2m) / 64 * 100, average.Value);
    }

    [Theory]
    [InlineData(2015, null)]
    [InlineData(2016, 2016)]
    [InlineData(2023, 2016)]
    [InlineData(2024, 2024)]
    [InlineData(2030, 2024)]
    public void LadderInForce_WhenTheLawChanges_IsTheNewOneFromItsYear(int year, int? from)
    {
        var economy = new EmploymentEconomy([SampleLadders.From2016, SampleLadders.Ladder(2024, (8, 30), (null, 75))], [], new Origin("economy.json", string.Empty));

        Assert.Equal(from, LadderInForce.In(economy, year)?.From);
    }

    private const decimal Tiny = 0.000000000001m;

    private static decimal Average(RefundLadder ladder, decimal weeks) => MunicipalPart.AverageShare(ladder, [new SpellsOfLength(weeks, 1)]).Value;

    private static decimal Saved(RefundLadder ladder, decimal days, decimal insteadOf) => MunicipalPart.SavedDays(ladder, Days(days), Days(insteadOf)).Value;

    private static Reported Days(decimal days) => new("Dage", new Origin("a.json", string.Empty), days, Quantity.Days);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
