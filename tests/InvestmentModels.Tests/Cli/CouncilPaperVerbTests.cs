using InvestmentModels.Cli;
using InvestmentModels.Pages.CouncilPapers;

namespace InvestmentModels.Tests.Cli;

/// <summary>The draft of the council's paper: the report's conclusions, short enough, and counted.</summary>
public sealed class CouncilPaperVerbTests
{
    private static readonly string Input = RepositoryRoot.File("input");

    [Fact]
    public async Task RealReport_GivesItsConclusionsWithinTheLimitAndSaysHowLongItIs()
    {
        var run = await CommandRun.Of("indstilling", "2024", "--input", Input);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.InRange(run.Out.Length, 2_000, CouncilPaper.MostCharacters);
        Assert.Contains($"fylder {run.Out.Length} tegn", run.Error, StringComparison.Ordinal);
        Assert.Contains("12 af 15 områder nåede deres mål.", run.Out, StringComparison.Ordinal);
        Assert.Contains("**Ungebudgetter** (gul, 79\u00A0pct. af målet): ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Rapporten angiver 64,4\u00A0mio.\u00A0kr.", run.Out, StringComparison.Ordinal);
        Assert.Contains("| 6. Aktivitetsparate unge | Gul | 89\u00A0pct. |", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022", "findes ikke. Kendte rapporter: 2023, 2024.")]
    [InlineData("2023", "er ikke en årsrapport")]
    public async Task ReportThatHasNoPaper_IsAnsweredAsWrongUsage(string report, string answer)
    {
        var run = await CommandRun.Of("indstilling", report, "--input", Input);

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains(answer, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void PaperOfManyAreas_LeavesOutWhatTheSiteHoldsAndSaysSo()
    {
        var report = SampleFacts.Annual([.. Enumerable.Range(0, 400).Select(number => SampleFacts.Single($"omraade-{number}", 1, 1))]);
        var paper = BuildCouncilPaper.From(report, SampleFacts.Record().Publisher);

        Assert.True(paper.IsShortEnough);
        Assert.Contains("Alle områder", paper.LeftOut);
        Assert.Contains("Udeladt her for pladsens skyld: Alle områder", paper.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void PaperOfManyUnmetTargets_IsNeverCutInTheMiddleButToldAsTooLong()
    {
        var report = SampleFacts.Annual([.. Enumerable.Range(0, 400).Select(number => SampleFacts.Single($"omraade-{number}", 100, 1) with { Outlook = SampleFacts.MetIn(2025) })]);
        var paper = BuildCouncilPaper.From(report, SampleFacts.Record().Publisher);

        Assert.False(paper.IsShortEnough);
        Assert.Equal(400, paper.Markdown.Split("- **").Length - 1);
    }
}
