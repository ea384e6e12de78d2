using System.Globalization;
using FsCheck.Fluent;
using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Tests.Computation;

/// <summary>The official report rounds whole numbers half down and amounts half up; so does the site.</summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData("116.5", 116)]
    [InlineData("475.5", 475)]
    [InlineData("1084.5", 1084)]
    [InlineData("639.5", 639)]
    [InlineData("2227.5", 2227)]
    [InlineData("531.5", 531)]
    [InlineData("116.51", 117)]
    [InlineData("116.4999", 116)]
    [InlineData("0", 0)]
    [InlineData("0.5", 0)]
    [InlineData("0.50000000000000000001", 1)]
    [InlineData("-0.5", -1)]
    [InlineData("-0.4", 0)]
    public void WholeHalfDown_AsTheReportPrints(string value, int rounded) => Assert.Equal(rounded, RoundingRule.WholeHalfDown.Apply(Number(value)));

    [Theory]
    [InlineData("28.25", "28.3")]
    [InlineData("4.75", "4.8")]
    [InlineData("28.24", "28.2")]
    [InlineData("62.65", "62.7")]
    [InlineData("62.7", "62.7")]
    [InlineData("-1.25", "-1.2")]
    public void TenthHalfUp_AsTheReportPrintsAmounts(string value, string rounded) => Assert.Equal(Number(rounded), RoundingRule.TenthHalfUp.Apply(Number(value)));

    [Theory]
    [InlineData("29", 29)]
    [InlineData("29.0001", 30)]
    [InlineData("0.01", 1)]
    public void WholeUp_NeverSaysTooFew(string value, int rounded) => Assert.Equal(rounded, new RoundingRule(RoundingKind.Up, 0).Apply(Number(value)));

    [Fact]
    public void Exact_ChangesNothing() => Assert.Equal(1471.299999999m, RoundingRule.Exact.Apply(1471.299999999m));

    /// <summary>Every whole number with every hundredth: a half stays, anything above it goes up.</summary>
    [Fact]
    public void WholeHalfDown_OnAGridOfHundredths_GoesUpOnlyAboveTheHalf()
    {
        for (var whole = 0; whole <= 120; whole++)
        {
            for (var hundredth = 0; hundredth < 100; hundredth++)
            {
                Assert.Equal(hundredth > 50 ? whole + 1 : whole, RoundingRule.WholeHalfDown.Apply(whole + (hundredth / 100m)));
            }
        }
    }

    [Fact]
    public void TenthHalfUp_OnAGridOfThousandths_GoesUpFromTheHalf()
    {
        for (var tenths = 0; tenths <= 300; tenths++)
        {
            for (var hundredth = 0; hundredth < 100; hundredth++)
            {
                Assert.Equal((hundredth >= 50 ? tenths + 1 : tenths) / 10m, RoundingRule.TenthHalfUp.Apply((tenths / 10m) + (hundredth / 1000m)));
            }
        }
    }

    [Fact]
    public void Rounding_OfAnything_MovesAtMostHalfAStep() => Generated.Holds(
        Values,
        value => Math.Abs(RoundingRule.WholeHalfDown.Apply(value) - value) <= 0.5m
            && Math.Abs(RoundingRule.TenthHalfDown.Apply(value) - value) <= 0.05m
            && Math.Abs(RoundingRule.TenthHalfUp.Apply(value) - value) <= 0.05m);

    [Fact]
    public void Rounding_OfTheRounded_ChangesNothing() => Generated.Holds(
        Values,
        value => new[] { RoundingRule.WholeHalfDown, RoundingRule.TenthHalfUp, RoundingRule.TenthHalfDown, new RoundingRule(RoundingKind.Up, 0) }
            .All(rule => rule.Apply(rule.Apply(value)) == rule.Apply(value)));

    private static FsCheck.Gen<decimal> Values => Gen.Choose(-1_000_000, 1_000_000).Select(thousandths => thousandths / 1000m);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
