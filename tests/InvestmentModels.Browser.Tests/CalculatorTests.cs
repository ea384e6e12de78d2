using System.Globalization;

namespace InvestmentModels.Browser.Tests;

/// <summary>The calculator on the page about the economy answers as the program computed.</summary>
public sealed class CalculatorTests(Chromium chromium) : IAsyncLifetime
{
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync();
        _page = await _context.NewPageAsync();
        await _page.GotoAsync((await ShownSite.NamedAsync("real")).Url("/oekonomi/"));
    }

    public async ValueTask DisposeAsync()
    {
        await _page.CloseAsync();
        await _context.DisposeAsync();
    }

    [Fact]
    public async Task Answers_ForTheProgramsCases_AreTheProgramsOwn()
    {
        var cases = (await _page.Locator("#beregner").GetAttributeAsync("data-cases"))!.Split(' ');
        Assert.NotEmpty(cases);
        foreach (var known in cases.Select(text => text.Split(':')))
        {
            var answer = await AnswerAsync("1.000", known[0], "1");
            Assert.StartsWith($"Kommunen betaler {Danish(known[1])}\u00A0kr. af ", answer, StringComparison.Ordinal);
            Assert.Contains($"sparer kommunen {Danish(known[2])}\u00A0kr. og staten ", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1.234,5", "10", "0", "Kommunen betaler 5.432\u00A0kr. af 12.345\u00A0kr. Bliver forløbet 0\u00A0uger kortere, sparer kommunen 0\u00A0kr. og staten 0\u00A0kr.")]
    [InlineData("1.000", "26", "4", "Kommunen betaler 14.000\u00A0kr. af 26.000\u00A0kr. Bliver forløbet 4\u00A0uger kortere, sparer kommunen 2.400\u00A0kr. og staten 1.600\u00A0kr.")]
    [InlineData("tusind", "26", "4", "Skriv ydelsen pr. uge som et tal større end 0, for eksempel 1.000.")]
    [InlineData("1.000", "-2", "4", "Skriv forløbets længde i uger som et tal større end 0, for eksempel 26.")]
    [InlineData("1.000", "26", "27", "Skriv, hvor mange uger forløbet bliver kortere. Det kan højst være hele forløbet.")]
    public async Task Answer_ToWhatIsWritten_IsInWords(string weekly, string weeks, string shorter, string answer) =>
        Assert.Equal(answer, await AnswerAsync(weekly, weeks, shorter));

    private async Task<string> AnswerAsync(string weekly, string weeks, string shorter)
    {
        await _page.FillAsync("#beregner-ydelse", weekly);
        await _page.FillAsync("#beregner-uger", weeks);
        await _page.FillAsync("#beregner-kortere", shorter);
        return (await _page.Locator("#beregner-svar").TextContentAsync())!;
    }

    private static string Danish(string number) =>
        decimal.Parse(number, CultureInfo.InvariantCulture).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
