namespace InvestmentModels.Browser.Tests;

/// <summary>Every page of the real site, below a base path, and of the four-year test site, at the root, in a real browser.</summary>
public sealed class EveryPageTests(Chromium chromium, ITestOutputHelper output)
{
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var sentences = new TheoryData<string, string>();
            foreach (var sentence in EveryCheck.Names)
            {
                foreach (var site in Inspection.Sites)
                {
                    sentences.Add(sentence, site);
                }
            }

            return sentences;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public async Task Sentence_OnEveryPageOfTheSite_Holds(string sentence, string site)
    {
        var answers = (await Inspection.AnswersAsync(chromium.Browser)).Where(told => told.Site == site && told.Sentence == sentence).ToList();
        output.WriteLine(FormattableString.Invariant(
            $"{sentence}: looked at {answers.Sum(told => told.Answer.Looked)} things on {answers.Select(told => told.Address).Distinct().Count()} pages, in {answers.Sum(told => told.Milliseconds) / 1000:0.0} s"));
        var problems = answers
            .SelectMany(told => told.Answer.Problems.Select(problem => $"{told.Address} {told.Sight}: {problem}"))
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.Equal((await ShownSite.NamedAsync(site)).Addresses, answers.Select(told => told.Address).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.NotEqual(0, answers.Sum(told => told.Answer.Looked));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
