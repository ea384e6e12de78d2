namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>A status is a word and a shape beside its colour.</summary>
internal sealed class StatusIsMoreThanColour : IPageCheck
{
    public async Task<IReadOnlyList<string>> RunAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('.status')]
          .filter(status => !status.textContent.trim() || !status.querySelector('svg'))
          .map(status => status.outerHTML.slice(0, 120))
        """);
}
