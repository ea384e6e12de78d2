using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Tests.Pages;

/// <summary>«Kort fortalt»: right in number and in grammar, with honest denominators.</summary>
public sealed class BriefTests
{
    [Theory]
    [InlineData(2, 1, 0, 0, "2 af 3 områder nåede deres mål.", "Ét område er gult: Område y0. Det ventes at nå målet senere.")]
    [InlineData(1, 0, 2, 0, "1 af 3 områder nåede sit mål.", "To områder er røde: Område r0 og Område r1. Her skal investeringerne justeres.")]
    [InlineData(1, 0, 0, 0, "1 af 1 område nåede sit mål.", "Ingen områder er gule eller røde.")]
    [InlineData(2, 5, 0, 0, "2 af 7 områder nåede deres mål.", "Fem områder er gule. De ventes at nå målet senere.")]
    [InlineData(2, 0, 0, 1, "2 af 3 områder nåede deres mål; ét kan ikke vurderes, fordi et resultat mangler.", "Ingen områder er gule eller røde.")]
    [InlineData(2, 0, 0, 2, "2 af 4 områder nåede deres mål; to kan ikke vurderes, fordi resultater mangler.", "Ingen områder er gule eller røde.")]
    public void Brief_CountsNamesAndLeavesNothingOut(int green, int yellow, int red, int missing, string met, string unmet)
    {
        var brief = Brief(Report(green, yellow, red, missing));

        Assert.Equal(met, brief[0]);
        Assert.Equal(unmet, brief[1]);
    }

    [Fact]
    public void Brief_OfNothingAssessed_ClaimsNothing() => Assert.Equal("Ingen af de 2 områder kan vurderes endnu.", Brief(Report(0, 0, 0, 2))[0]);

    [Fact]
    public void Brief_OfAJudgedArea_SaysWhatTheRuleWouldHaveGiven() => Assert.Contains(
        "Område j er vurderet grønt af mennesker. Reglen alene ville have givet rødt.",
        Brief(SampleFacts.Annual(SampleFacts.Single("j", 100, 50) with { Judgement = SampleFacts.JudgedAs(Colour.Green) }, SampleFacts.Single("g", 1, 1))));

    private static ComputedReport Report(int green, int yellow, int red, int missing) => SampleFacts.Annual(
    [
        .. Enumerable.Range(0, green).Select(number => SampleFacts.Single($"g{number}", 100, 100)),
        .. Enumerable.Range(0, yellow).Select(number => SampleFacts.Single($"y{number}", 100, 50) with { Outlook = SampleFacts.MetIn(2025) }),
        .. Enumerable.Range(0, red).Select(number => SampleFacts.Single($"r{number}", 100, 50) with { Outlook = SampleFacts.MetIn(null) }),
        .. Enumerable.Range(0, missing).Select(number => SampleFacts.Single($"m{number}", 100, null)),
    ]);

    private static List<string> Brief(ComputedReport report) => [.. Briefs.Of(report).Select(sentence => string.Concat(sentence.Select(part => part.Text)).Replace('\u00A0', ' '))];
}
