namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Text at 200 % and with WCAG's text spacing is neither cut nor pushed off the page.</summary>
internal sealed class LargeTextIsNotCut : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Narrow, Sight.Desktop];

    /// <summary>A sheet made by script is not held back by the page's own policy against inline styles. 320 px at 200 % would be 160 px, which nobody asks for.</summary>
    public string Script =>
        """
        () => {
          const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
          const parts = all('main *, header *, footer *').filter(part => !(part instanceof SVGElement));
          const broken = [];
          for (const rules of innerWidth < 640 ? [spacing] : ['html { font-size: 200% }', spacing]) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets = [sheet];
            if (document.scrollingElement.scrollWidth > innerWidth) broken.push(`sideways with ${rules}`, ...parts.filter(part => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.table-scroll')).slice(0, 3));
            broken.push(...parts.filter(part => (part.scrollWidth > part.clientWidth + 1 && ['hidden', 'clip'].includes(getComputedStyle(part).overflowX))
              || (part.scrollHeight > part.clientHeight + 1 && ['hidden', 'clip'].includes(getComputedStyle(part).overflowY))).map(part => `cut: ${tell(part)}`));
          }
          document.adoptedStyleSheets = [];
          return answer(parts, broken);
        }
        """;
}
