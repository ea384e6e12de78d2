namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Whatever can have focus shows it.</summary>
internal sealed class EveryStopShowsFocus : IPageCheck
{
    public async Task<IReadOnlyList<string>> RunAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
          .filter(stop => stop.getClientRects().length > 0)
          .filter(stop => {
            stop.focus({ focusVisible: true, preventScroll: true });
            const style = getComputedStyle(stop);
            return document.activeElement === stop && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
          })
          .map(stop => stop.outerHTML.slice(0, 120))
        """);
}
