namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>With forced colours every bar, every mark and every word of a drawing still stands out from the page.</summary>
internal sealed class ForcedColoursKeepCharts : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.ForcedColours];

    public string Script =>
        """
        () => {
          const clear = colour => isClear(colour) || colour === paper;
          const shapes = all('svg').filter(shown).flatMap(svg => [...svg.querySelectorAll('rect, circle, path, line, text')])
            .filter(shape => !shape.closest('defs, clipPath') && !/c-cut|c-notch/.test(shape.getAttribute('class') || '') && shown(shape));
          return answer(shapes, shapes.filter(shape => clear(getComputedStyle(shape).fill) && clear(getComputedStyle(shape).stroke)));
        }
        """;
}
