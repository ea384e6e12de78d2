namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Text at 200 % and with WCAG's text spacing is neither cut nor pushed off the page.</summary>
internal sealed class LargeTextIsNotCut : IPageCheck
{
    public async Task<IReadOnlyList<string>> RunAsync(IPage page)
    {
        // A sheet made by script is not held back by the page's own policy against inline styles.
        var problems = await page.EvaluateAsync<string[]>(
            """
            () => {
              const problems = [];
              for (const rules of ['html { font-size: 200% }', '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }']) {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(rules);
                document.adoptedStyleSheets = [sheet];
                if (document.scrollingElement.scrollWidth > innerWidth) problems.push(`sideways with ${rules}`);
                for (const part of document.querySelectorAll('main *, header *, footer *')) {
                  const style = getComputedStyle(part);
                  if (['hidden', 'clip'].includes(style.overflowX) && part.scrollWidth > part.clientWidth + 1 && !part.closest('svg')) problems.push(`cut: ${part.outerHTML.slice(0, 120)}`);
                }
              }
              document.adoptedStyleSheets = [];
              return problems;
            }
            """);
        return problems;
    }
}
