using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Tests.Pages;

/// <summary>The first sentences a council member reads: right in number, right in grammar, and nothing left out.</summary>
public sealed class GlanceTests
{
    [Theory]
    [InlineData(12, 3, 0, 0, "12 af 15 områder nåede deres mål")]
    [InlineData(1, 2, 0, 0, "1 af 3 områder nåede sit mål")]
    [InlineData(0, 2, 1, 0, "0 af 3 områder nåede deres mål")]
    [InlineData(1, 0, 0, 0, "1 af 1 område nåede sit mål")]
    [InlineData(0, 0, 1, 0, "0 af 1 område nåede sit mål")]
    [InlineData(2, 1, 0, 1, "2 af 4 områder nåede deres mål; ét kan ikke vurderes")]
    [InlineData(2, 1, 0, 3, "2 af 6 områder nåede deres mål; tre kan ikke vurderes")]
    [InlineData(0, 0, 0, 2, "Ingen områder kan vurderes endnu")]
    public void Headline_CountsAllAreasAndSaysWhichCannotBeAssessed(int green, int yellow, int red, int missing, string headline) =>
        Assert.Equal(headline, Glances.Headline(Report(green, yellow, red, missing).Totals));

    [Theory]
    [InlineData(3, 0, 0, "Ingen områder er gule eller røde.")]
    [InlineData(3, 1, 0, "Ét område er gult og ventes at nå målet senere.")]
    [InlineData(3, 3, 0, "Tre områder er gule og ventes at nå målet senere.")]
    [InlineData(3, 0, 1, "Ét område er rødt og skal justeres.")]
    [InlineData(3, 0, 2, "To områder er røde og skal justeres.")]
    [InlineData(3, 2, 3, "Fem områder er ikke grønne: To er gule, og tre er røde.")]
    [InlineData(3, 1, 1, "To områder er ikke grønne: Ét er gult, og ét er rødt.")]
    [InlineData(3, 11, 1, "12 områder er ikke grønne: 11 er gule, og ét er rødt.")]
    public void Lead_TellsWhatTheHeadlineLeaves(int green, int yellow, int red, string sentence) =>
        Assert.Equal($"Et område er grønt ved mindst 95 pct. målopfyldelse. {sentence}", Lead(Report(green, yellow, red, 0)));

    [Fact]
    public void Lead_OfAReportWithoutResults_ClaimsNothing() =>
        Assert.Equal("Et område er grønt ved mindst 95 pct. målopfyldelse.", Lead(Report(0, 0, 0, 2)));

    /// <summary>An area below the limit that people judged green must not become «no area is below the limit».</summary>
    [Fact]
    public void Lead_OfAJudgedArea_SaysSoAndClaimsNothingElse() => Assert.Equal(
        "Et område er grønt ved mindst 95 pct. målopfyldelse. Ingen områder er gule eller røde. Ét område har en farve, som mennesker har vurderet anderledes, end reglen alene ville give.",
        Lead(SampleFacts.Annual(Judged("a"), SampleFacts.Single("b", 1, 1))));

    [Fact]
    public void Lead_OfTwoJudgedAreas_CountsThem() => Assert.EndsWith(
        "To områder har en farve, som mennesker har vurderet anderledes, end reglen alene ville give.",
        Lead(SampleFacts.Annual(Judged("a"), Judged("b"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 1, 1, 1, "1 grønt · 1 gult · 1 rødt · 1 uden farve")]
    [InlineData(2, 0, 3, 0, "2 grønne · 0 gule · 3 røde")]
    public void Colours_AreCountedInGoodDanish(int green, int yellow, int red, int missing, string line) =>
        Assert.Equal(line, string.Join(" · ", Glance(Report(green, yellow, red, missing)).Colours.Select(count => $"{count.Count.Text} {count.Words}")));

    [Fact]
    public void Unmet_AreTheYellowAndTheRedWithTheirActions()
    {
        var unmet = Glance(Report(2, 1, 1, 1)).Unmet;

        Assert.Equal(["Målet ventes nået i 2025.", "Investeringen skal justeres."], unmet.Select(area => area.Expectation));
        Assert.All(unmet, area => Assert.Equal("Vi gør noget andet.", Assert.Single(area.Actions)));
    }

    [Fact]
    public void Judged_ShowsBothColoursWithReasonAndName()
    {
        var judged = Assert.Single(Glance(SampleFacts.Annual(Judged("a"), SampleFacts.Single("b", 1, 1))).Judged);

        Assert.Equal(("Rød", "Grøn", "65\u00A0pct."), (judged.Computed.Word, judged.Judged.Word, judged.Attainment.Text));
        Assert.Equal(("Gevinsten er større end udgiften.", "Afdelingen"), (judged.Reason, judged.By));
    }

    [Theory]
    [InlineData(2, 0, "Alle områder med et resultat nåede mindst 95 pct.")]
    [InlineData(2, 1, "1 af 3 områder er under grænsen på 95 pct.")]
    [InlineData(0, 0, "Ingen områder har et resultat endnu")]
    public void Chart_SaysHowManyAreBelowTheLimit(int green, int red, string headline) =>
        Assert.Equal(headline, Plain(Glance(green + red == 0 ? Report(0, 0, 0, 2) : Report(green, 0, red, 0)).Chart!.Headline));

    [Theory]
    [InlineData(2, 0, "Højest ligger Område groen0 med 100 pct. Lavest ligger Område groen1 med 100 pct.")]
    [InlineData(2, 1, "Højest ligger Område groen0 med 100 pct. Lavest ligger Område groen1 med 100 pct. Ét område mangler et resultat.")]
    [InlineData(2, 2, "Højest ligger Område groen0 med 100 pct. Lavest ligger Område groen1 med 100 pct. To områder mangler et resultat.")]
    [InlineData(1, 2, "Kun Område groen0 har et resultat: 100 pct. To områder mangler et resultat.")]
    [InlineData(0, 2, "Ingen områder har et resultat.")]
    public void Chart_InWords_IsGoodDanish(int green, int missing, string summary) =>
        Assert.Equal(summary, Plain(Glance(Report(green, 0, 0, missing)).Chart!.Summary));

    private static ComputedReport Report(int green, int yellow, int red, int missing) => SampleFacts.Annual(
    [
        .. Enumerable.Range(0, green).Select(number => SampleFacts.Single($"groen{number}", 100, 100)),
        .. Enumerable.Range(0, yellow).Select(number => SampleFacts.Single($"gul{number}", 100, 90) with { Outlook = SampleFacts.MetIn(2025) }),
        .. Enumerable.Range(0, red).Select(number => SampleFacts.Single($"roed{number}", 100, 90) with { Outlook = SampleFacts.MetIn(null) }),
        .. Enumerable.Range(0, missing).Select(number => SampleFacts.Single($"mangler{number}", 100, null)),
    ]);

    private static AreaReport Judged(string id) => SampleFacts.Single(id, 100, 65) with { Judgement = SampleFacts.JudgedAs(Colour.Green) };

    private static GlanceView Glance(ComputedReport report) => BuildGlance.From(report, "/");

    private static string Lead(ComputedReport report) => Plain(string.Concat(Glances.Lead(report).Select(part => part.Text))).TrimEnd();

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
