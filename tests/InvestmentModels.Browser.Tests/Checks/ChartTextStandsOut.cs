namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Text in a drawing has a contrast of at least 4.5 to the page, or to the bar it stands on, in light and in dark.</summary>
internal sealed class ChartTextStandsOut : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Phone, Sight.Desktop, Sight.DarkAndStill];

    public string Script =>
        """
        () => {
          const inside = (box, spot) => box.left < spot.right - 1 && box.right > spot.left + 1 && box.top < spot.bottom - 3 && box.bottom > spot.top + 3;
          const texts = all('svg text').filter(shown);
          return answer(texts, texts.filter(text => {
            const spot = text.getBoundingClientRect();
            const under = [...text.closest('svg').querySelectorAll('rect')].filter(bar => inside(bar.getBoundingClientRect(), spot)
              && bar.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).map(bar => getComputedStyle(bar).fill).filter(fill => !isClear(fill));
            return contrast(getComputedStyle(text).fill, under.length > 0 ? under[under.length - 1] : behind(text)) < 4.5;
          }));
        }
        """;
}
