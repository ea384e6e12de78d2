using System.Globalization;
using FsCheck.Fluent;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Tests.Pages;

/// <summary>Numbers as Danish readers expect them. «~» stands for the no-break space that keeps number and unit on one line.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1234.5", "1.234,5")]
    [InlineData("1234567", "1.234.567")]
    [InlineData("987.0", "987")]
    [InlineData("0.5", "0,5")]
    [InlineData("-16.1", "−16,1")]
    [InlineData("-1234.5", "−1.234,5")]
    [InlineData("0.000001", "0,000001")]
    [InlineData("89.4061302681", "89,40613…")]
    [InlineData("3.3333333333", "3,333333…")]
    [InlineData("65.2173914", "65,217391…")]
    public void Plain_IsWrittenAsDanesDo(string number, string shown) => Assert.Equal(shown, Numbers.Plain(Number(number)));

    /// <summary>A longer number is cut and not rounded: 99,9999999 must never look like 100.</summary>
    [Fact]
    public void Plain_OfALongNumber_IsCutAndSaysSo() => Assert.Equal("99,999999…", Numbers.Plain(99.9999999m));

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0.0000000")]
    public void Zero_HasNoSign(string number)
    {
        Assert.Equal("0", Numbers.Plain(Number(number)));
        Assert.Equal("0", Numbers.Invariant(Number(number)));
        Assert.Equal("0~pct.", Shown(Number(number), Quantity.Percent));
        Assert.Equal("0,0~mio.~kr.", Shown(Number(number), Quantity.MillionKroner));
    }

    /// <summary>Rounding a small shortfall to nothing must not leave its sign behind.</summary>
    [Fact]
    public void Zero_RoundedFromBelow_HasNoSign()
    {
        var rounded = RoundingRule.TenthHalfDown.Apply(-0.04m);

        Assert.Equal("0~procentpoint", Shown(rounded, Quantity.PercentagePoints));
        Assert.Equal("0", Numbers.Invariant(rounded));
        Assert.Equal("0", Numbers.Invariant(RoundingRule.WholeHalfDown.Apply(-0.4m)));
    }

    [Theory]
    [InlineData("12", Quantity.Percent, "12~pct.")]
    [InlineData("2.4", Quantity.PercentagePoints, "2,4~procentpoint")]
    [InlineData("4.8", Quantity.MillionKroner, "4,8~mio.~kr.")]
    [InlineData("3", Quantity.MillionKroner, "3,0~mio.~kr.")]
    [InlineData("4.75", Quantity.MillionKroner, "4,75~mio.~kr.")]
    [InlineData("-1.7", Quantity.MillionKroner, "−1,7~mio.~kr.")]
    [InlineData("1234.5", Quantity.MillionKroner, "1.234,5~mio.~kr.")]
    [InlineData("66", Quantity.Days, "66~dage")]
    [InlineData("1", Quantity.Days, "1~dag")]
    [InlineData("1.5", Quantity.Days, "1,5~dage")]
    [InlineData("516", Quantity.FullYearPersons, "516~helårspersoner")]
    [InlineData("1", Quantity.FullYearPersons, "1~helårsperson")]
    [InlineData("1185", Quantity.Count, "1.185")]
    [InlineData("17", Quantity.Persons, "17")]
    public void WithUnit_KeepsNumberAndUnitTogether(string number, Quantity quantity, string shown) => Assert.Equal(shown, Shown(Number(number), quantity));

    [Theory]
    [InlineData("1234.50", "1234.5")]
    [InlineData("-16.1", "-16.1")]
    [InlineData("62.700", "62.7")]
    [InlineData("1000000", "1000000")]
    public void Invariant_IsWhatProgramsRead(string number, string shown) => Assert.Equal(shown, Numbers.Invariant(Number(number)));

    [Fact]
    public void Invariant_ReadBack_IsTheSameNumber() => Generated.Holds(
        Gen.Choose(-2_000_000, 2_000_000).Select(thousandths => thousandths / 1000m), number => Number(Numbers.Invariant(number)) == number);

    [Theory]
    [InlineData(0, "ingen")]
    [InlineData(1, "ét")]
    [InlineData(10, "ti")]
    [InlineData(11, "11")]
    public void InWords_AreSmallNumbersOnly(int number, string shown) => Assert.Equal(shown, Numbers.InWords(number));

    [Theory]
    [InlineData(2026, 3, 5, "5.~marts 2026")]
    [InlineData(2025, 12, 31, "31.~december 2025")]
    [InlineData(2024, 1, 1, "1.~januar 2024")]
    public void Date_IsWrittenInWords(int year, int month, int day, string shown) => Assert.Equal(shown, Dates.Long(new DateOnly(year, month, day)).Replace('\u00A0', '~'));

    [Fact]
    public void Date_ThatIsNotKnown_IsNothing() => Assert.Empty(Dates.Long(null));

    [Fact]
    public void Months_AreTheTwelve()
    {
        Assert.Equal(12, Dates.ShortMonths.Distinct().Count());
        Assert.Equal(("januar", "maj", "december"), (Dates.MonthName(0), Dates.MonthName(4), Dates.MonthName(11)));
        Assert.All(Enumerable.Range(0, 12), month => Assert.StartsWith(Dates.ShortMonths[month], Dates.MonthName(month), StringComparison.Ordinal));
    }

    private static string Shown(decimal number, Quantity quantity) => Numbers.WithUnit(number, quantity).Replace('\u00A0', '~');

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
