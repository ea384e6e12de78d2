using InvestmentModels.Cli;
using InvestmentModels.Diagnostics;
using InvestmentModels.Pages.Prose;

namespace InvestmentModels.Tests.Site;

/// <summary>A link that leads nowhere is told where somebody wrote it, in whichever way.</summary>
public sealed class LinkInWordsTests
{
    private const string File = "areas/boligjob.md";

    private static readonly string Words = Text(ExampleSite.Files.Files[File]);

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
        var places = Built(Words + "\n\n" + written).Findings.Where(found => found.Code == "IM0701").Select(found => found.Place).Distinct();

        Assert.Equal(new Place($"{ExampleSite.Files.DisplayRoot}/{File}", Lines(Words) + 2 + line, column), Assert.Single(places));
    }

    [Fact]
    public void BrokenAnchor_IsToldWithTheAnchor() => Assert.Contains(
        "«/metode/#findes-ikke» fører ingen steder hen: afsnittet findes ikke på siden",
        Assert.Single(Built(Words + "\n\nSe [et afsnit](/metode/#findes-ikke).").Findings, found => found.Code == "IM0701").Message,
        StringComparison.Ordinal);

    [Fact]
    public void BrokenLink_InTwoTexts_IsToldInBoth()
    {
        var findings = Built(Words + "\n\nSe [siden](/findes-ikke/) og [siden igen](/findes-ikke/).").Findings.Where(found => found.Code == "IM0701").ToList();

        Assert.Equal([12, 43], findings.Select(found => found.Place.Column).Order());
    }

    /// <summary>Every address read is what stands at its place, in all texts of the real input.</summary>
    [Fact]
    public void WrittenLink_StandsWhereItIsSaidToStand()
    {
        var texts = ReadWrittenLinks.In(RealInput.Reading.Record.AllWords).ToList();

        Assert.InRange(texts.Sum(text => text.Links.Count), 10, 10_000);
        Assert.All(texts, text => Assert.All(text.Links, link =>
            Assert.StartsWith(link.Url, System.IO.File.ReadAllLines(RepositoryRoot.File("input", text.File))[link.Line - 1][(link.Column - 1)..], StringComparison.Ordinal)));
    }

    private static Outcome Built(string words) => Pipeline.Run(ExampleSite.Files with
    {
        Files = new SortedDictionary<string, byte[]>(ExampleSite.Files.Files.ToDictionary(), StringComparer.Ordinal) { [File] = System.Text.Encoding.UTF8.GetBytes(words) },
    });

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes).TrimEnd();

    private static int Lines(string text) => text.Split('\n').Length - 1;
}
