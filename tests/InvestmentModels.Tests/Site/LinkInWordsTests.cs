using InvestmentModels.Cli;
using InvestmentModels.Diagnostics;
using InvestmentModels.Pages.Prose;

namespace InvestmentModels.Tests.Site;

/// <summary>A link that leads nowhere is told where somebody wrote it, in whichever way.</summary>
public sealed class LinkInWordsTests
{
    private const string File = "areas/boligjob.md";

    private const string Page = "pages/metode.md";
    private const string OtherPage = "pages/om.md";

    private static readonly string Words = Text(File);
    private static readonly string Method = Text(Page);

    [Theory]
    [InlineData("Se [siden](/findes-ikke/).", 1, 12)]
    [InlineData("Først en linje,\nså [siden](/findes-ikke/).", 2, 12)]
    [InlineData("Se [siden][her].\n\n[her]: /findes-ikke/ \"Titel\"", 3, 8)]
    [InlineData("> Citat med [siden](/findes-ikke/).", 1, 21)]
    [InlineData("- **[siden](/findes-ikke/)**", 1, 13)]
    [InlineData("| Navn |\n|---|\n| [siden](/findes-ikke/) |", 3, 11)]
    [InlineData("Se [siden](</findes ikke/>).", 1, 12)]
    [InlineData("Se [siden](/findes%20ikke/).", 1, 12)]
    [InlineData("Se [siden](findes-ikke/).", 1, 12)]
    [InlineData("Se [siden](../findes-ikke/).", 1, 12)]
    [InlineData("Se [metoden](/metode/) og [et afsnit](/metode/#findes-ikke).", 1, 39)]
    public void BrokenLink_HoweverItIsWritten_IsToldWhereItsAddressStands(string written, int line, int column)
    {
        var places = Broken((File, Words + "\n\n" + written)).Distinct();

        Assert.Equal(new Place($"input/{File}", Lines(Words) + 2 + line, column), Assert.Single(places));
    }

    [Fact]
    public void BrokenAnchor_IsToldWithTheAnchor() => Assert.Contains(
        "«/metode/#findes-ikke» fører ingen steder hen: afsnittet findes ikke på siden",
        Assert.Single(Findings((File, Words + "\n\nSe [et afsnit](/metode/#findes-ikke)."))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void BrokenLink_TwiceInALine_IsToldTwice() => Assert.Equal(
        [new Place($"input/{File}", Lines(Words) + 3, 12), new Place($"input/{File}", Lines(Words) + 3, 43)],
        Broken((File, Words + "\n\nSe [siden](/findes-ikke/) og [siden igen](/findes-ikke/).")));

    [Fact]
    public void BrokenLink_InTwoTexts_IsToldInBoth() => Assert.Equal(
        [File, Page],
        Broken((File, Words + "\n\nSe [siden](/findes-ikke/)."), (Page, Method + "\n\nSe [siden](/findes-ikke/).")).Select(place => place.File["input/".Length..]));

    /// <summary>The same words are a good link on one page and a broken one on the other.</summary>
    [Fact]
    public void BrokenLink_ThatIsGoodFromAnotherPage_IsToldInItsOwnText() => Assert.Equal(
        [$"input/{Page}"],
        Broken((Page, Method + "\n\nSe [afsnittet](#et-afsnit)."), (OtherPage, Method.Replace("title: ", "title: Om ", StringComparison.Ordinal) + "\n\n## Et afsnit\n\nSe [afsnittet](#et-afsnit).")).Select(place => place.File));

    /// <summary>Every address read is what stands at its place, in all texts of the real input.</summary>
    [Fact]
    public void WrittenLink_StandsWhereItIsSaidToStand()
    {
        var texts = ReadWrittenLinks.In(RealInput.Reading.Record.AllWords).ToList();

        Assert.InRange(texts.Sum(text => text.Links.Count), 10, 10_000);
        Assert.All(texts, text => Assert.All(text.Links, link =>
            Assert.StartsWith(link.Url, System.IO.File.ReadAllLines(RepositoryRoot.File("input", text.File))[link.Line - 1][(link.Column - 1)..], StringComparison.Ordinal)));
    }

    private static IEnumerable<Place> Broken(params (string File, string Words)[] changed) => Findings(changed).Select(found => found.Place);

    /// <summary>Of links that lead nowhere, in the example with some of its texts changed.</summary>
    private static IEnumerable<Finding> Findings(params (string File, string Words)[] changed)
    {
        var files = new SortedDictionary<string, byte[]>(ExampleSite.Files.Files.ToDictionary(), StringComparer.Ordinal);
        foreach (var (file, words) in changed)
        {
            files[file] = System.Text.Encoding.UTF8.GetBytes(words);
        }

        return Pipeline.Run(ExampleSite.Files with { Files = files }).Findings.Where(found => found.Code == "IM0701");
    }

    private static string Text(string file) => System.Text.Encoding.UTF8.GetString(ExampleSite.Files.Files[file]).TrimEnd();

    private static int Lines(string text) => text.Split('\n').Length - 1;
}
