using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Tests.Pages;

/// <summary>A regnestykke in words: how it was rounded, what it was held against, and where its numbers stand.</summary>
public sealed class ReceiptWordTests
{
    private static readonly Model.FileDigests NoFiles = new([]);

    [Fact]
    public void Rounding_SaysWhichWayAHalfGoes()
    {
        Assert.Equal("Afrundet til et helt tal; en halv rundes ned. Resultat: 116 pct.", Rounded(116.5m, Quantity.Percent, RoundingRule.WholeHalfDown));
        Assert.Equal("Afrundet til én decimal; en halv rundes op. Resultat: 28,3 mio. kr.", Rounded(28.25m, Quantity.MillionKroner, RoundingRule.TenthHalfUp));
        Assert.Equal("Rundet op til et helt tal. Resultat: 30", Rounded(29.2m, Quantity.Count, new RoundingRule(RoundingKind.Up, 0)));
        Assert.Empty(Rounded(29.2m, Quantity.Count, RoundingRule.Exact));
    }

    [Theory]
    [InlineData(950, "Grænsen for grøn er 95 pct. Det uafrundede tal er på eller over grænsen.")]
    [InlineData(946, "Grænsen for grøn er 95 pct. Det uafrundede tal er under grænsen.")]
    public void Threshold_IsHeldAgainstTheUnrounded(int result, string words) =>
        Assert.Equal(words, Plain(RoundingWords.Threshold(SampleFacts.Assessed(SampleFacts.Single("a", 1000, result)).Attainment.Percent!)));

    [Fact]
    public void Receipt_NamesEveryNumberWithItsPlace()
    {
        var receipt = BuildFigure.Receipt(SampleFacts.Assessed(SampleFacts.Single("a", 1000, 946)).Attainment.Percent!, NoFiles);

        Assert.Equal("946 : 1.000 · 100 = 94,6", receipt.Formula);
        Assert.Equal(
            ["946 reports/2024/a.json /measures/maal/result", "1.000 reports/2024/a.json /measures/maal/target", "95 pct. reports/2024/report.json /rule/greenFromPercent"],
            receipt.Inputs.Select(input => Plain($"{input.Text} {input.File} {input.Pointer}")));
        Assert.Equal("regnestykke-attainment", receipt.Anchor);
    }

    [Fact]
    public void Receipt_OfACount_NamesWhatWasCounted() => Assert.Equal(
        ["Område a"], BuildFigure.Receipt(SampleFacts.Annual(SampleFacts.Single("a", 1, 1), SampleFacts.Single("b", 1, 0)).Totals.Green, NoFiles).Counted);

    [Fact]
    public void Control_CountsWhatAgrees() => Assert.Equal(
        "Vi har holdt 82 tal fra rapporten op mod beregningen. 77 stemmer, og 5 gør det ikke.",
        BuildControlPage.From(RealInput.Report("2024"), NoFiles, new ProseSite(new("Forside", "/"), RealInput.Computed.Figures)).Intro);

    private static string Rounded(decimal number, Quantity quantity, RoundingRule rule) =>
        Plain(RoundingWords.Of(new Figure("a", "a", quantity, new Reported("a", new Model.Origin("a", string.Empty), number, quantity), rule)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
