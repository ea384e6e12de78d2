using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Tests.Pages;

/// <summary>What an area's page says first, made from the figures.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData(100, 124, "Området nåede 124 pct. af målet. Det er 29 procentpoint over grænsen for grøn.")]
    [InlineData(1000, 950, "Området nåede 95 pct. af målet. Det er præcis på grænsen for grøn.")]
    [InlineData(10000, 9503, "Området nåede 95 pct. af målet. Det er lige over grænsen for grøn.")]
    [InlineData(10000, 9497, "Området nåede 95 pct. af målet. Det er lige under grænsen for grøn. Der manglede 3 (unge i job).")]
    [InlineData(19, 15, "Området nåede 79 pct. af målet. Det er 16,1 procentpoint under grænsen for grøn. Der manglede 4 (unge i job).")]
    [InlineData(100, 94, "Området nåede 94 pct. af målet. Det er 1 procentpoint under grænsen for grøn. Der manglede 1 (unge i job).")]
    [InlineData(100, 0, "Området nåede 0 pct. af målet. Det er 95 procentpoint under grænsen for grøn. Der manglede 95 (unge i job).")]
    public void Status_OfACount(int target, int result, string sentence) =>
        Assert.Equal(sentence, Status(SampleFacts.Area("a", Method.Single, SampleFacts.Measure("a", name: "Unge i job").Reported(target, result))));

    [Theory]
    [InlineData(Unit.MillionKroner, 4.6, 3, "Der manglede 1,4 mio. kr.")]
    [InlineData(Unit.Percent, 60, 50, "Der manglede 7 procentpoint (unge i job).")]
    [InlineData(Unit.Persons, 100, 90, "Der manglede 5 (unge i job).")]
    public void Status_InOtherUnits(Unit unit, double target, double result, string end) => Assert.EndsWith(
        $"under grænsen for grøn. {end}",
        Status(SampleFacts.Area("a", Method.Single, SampleFacts.Measure("a", unit: unit, name: "Unge i job").Reported((decimal)target, (decimal)result))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(101, "Resultatet skulle have været 1 dag lavere.")]
    [InlineData(104, "Resultatet skulle have været 4 dage lavere.")]
    public void Status_WhereLessIsBetter(int result, string end) => Assert.EndsWith(
        end,
        Status(SampleFacts.Area("a", Method.Single, SampleFacts.Measure("a", Direction.Lower, unit: Unit.Days).Reported(95, result))),
        StringComparison.Ordinal);

    [Fact]
    public void Status_OfConvertedMeasures_CountsInJobs() => Assert.EndsWith(
        "Der manglede 45 job eller tilsvarende.",
        Status(SampleFacts.Area("a", Method.Converted, SampleFacts.Measure("a").Reported(50, 25), SampleFacts.Measure("b", unitsPerJob: 2).Reported(100, 50))),
        StringComparison.Ordinal);

    /// <summary>What is short of the sum is short of no single measure.</summary>
    [Fact]
    public void Status_OfAddedMeasures_NamesNoneOfThem() => Assert.EndsWith(
        "Der manglede 45, når målepunkterne lægges sammen.",
        Status(SampleFacts.Area("a", Method.Sum, SampleFacts.Measure("a").Reported(50, 25), SampleFacts.Measure("b").Reported(50, 25))),
        StringComparison.Ordinal);

    [Fact]
    public void Status_KeepsNamesInCapitals() => Assert.EndsWith(
        "(SU-modtagere i job).",
        Status(SampleFacts.Area("a", Method.Single, SampleFacts.Measure("a", name: "SU-modtagere i job").Reported(100, 90))),
        StringComparison.Ordinal);

    [Fact]
    public void Status_OfAMissingResult_SaysWhy() => Assert.Equal(
        "Målopfyldelsen kan ikke beregnes. Målepunkt maal: Tallet kommer til foråret.", Status(SampleFacts.Single("a", 100, null)));

    [Fact]
    public void Status_OfAReportThatIsNotAssessed_HoldsItAgainstNoLimit() => Assert.Equal(
        "Området nåede 90 pct. af målet.",
        Sentence(Assert.Single(SampleFacts.Computed(SampleFacts.Report(ReportKind.FiguresOnly, SampleFacts.Single("a", 100, 90))).Areas)));

    /// <summary>Every number in the sentence leads to its regnestykke.</summary>
    [Fact]
    public void Status_ShowsItsNumbersAsFigures() => Assert.Equal(
        ["2024/a/attainment", "2024/a/margin", "2024/a/shortOfGreen"],
        Statuses.Of(SampleFacts.Assessed(SampleFacts.Single("a", 19, 15))).Select(part => part.Figure?.Address).OfType<string>());

    [Theory]
    [InlineData(null, "Investeringen skal justeres.")]
    [InlineData(2025, "Målet ventes nået i 2025.")]
    public void Expectation_SaysWhen(int? year, string sentence) => Assert.Equal(sentence, Statuses.Expectation(SampleFacts.MetIn(year)));

    [Fact]
    public void Expectation_NobodyWrote_IsNothing() => Assert.Empty(Statuses.Expectation(null));

    [Theory]
    [InlineData(1, 1, 0, "Målet blev nået")]
    [InlineData(1, 0, 0, "Målet blev ikke nået helt")]
    [InlineData(1, 0, 1, "Resultatet mangler")]
    [InlineData(2, 2, 0, "Begge målepunkter nåede målet")]
    [InlineData(3, 3, 0, "Alle tre målepunkter nåede målet")]
    [InlineData(3, 1, 0, "Ét af tre målepunkter nåede målet")]
    [InlineData(3, 2, 1, "To af tre målepunkter nåede målet")]
    [InlineData(3, 0, 0, "Ingen af målepunkterne nåede målet helt")]
    [InlineData(3, 0, 3, "Resultaterne mangler")]
    public void Chart_SaysHowManyMeasuresMetTheirTarget(int measures, int met, int missing, string headline)
    {
        var area = SampleFacts.Assessed(SampleFacts.Area(
            "a",
            measures == 1 ? Method.Single : Method.Sum,
            [.. Enumerable.Range(0, measures).Select(number => SampleFacts.Measure($"m{number}").Reported(100, number < met ? 100 : number < measures - missing ? 99 : null))]));

        Assert.Equal(headline, BuildMeasureCharts.From(area, SampleFacts.Report(ReportKind.Annual), isAmongOthers: false)[0].Headline);
    }

    private static string Status(AreaReport area) => Sentence(SampleFacts.Assessed(area));

    private static string Sentence(ComputedArea area) => string.Concat(Statuses.Of(area).Select(part => part.Text)).Replace('\u00A0', ' ');
}
