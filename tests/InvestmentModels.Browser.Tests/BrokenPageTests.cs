namespace InvestmentModels.Browser.Tests;

/// <summary>A check that cannot fail protects nobody.</summary>
public sealed class BrokenPageTests(Chromium chromium, ITestOutputHelper output)
{
    [Fact]
    public async Task Sentence_OnAPageThatBreaksIt_IsSaidToBeBroken()
    {
        await using var visitor = await Visitor.StartAsync(chromium.Browser);
        var answers = await visitor.VisitAsync(await ShownSite.NamedAsync("broken"), "/");
        foreach (var told in answers)
        {
            output.WriteLine($"{told.Sentence} {told.Sight}: {string.Join(" | ", told.Answer.Problems)}");
        }

        Assert.Empty(EveryCheck.Names.Except(answers.Where(told => told.Answer.Problems.Count > 0).Select(told => told.Sentence), StringComparer.Ordinal));
    }
}
