namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Whatever the keyboard stops at can have focus and shows it, with a line of two pixels that stands out from what is around it.</summary>
internal sealed class EveryStopShowsFocus : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Desktop, Sight.ForcedColours];

    public string Script =>
        """
        () => {
          const closed = all('details:not([open])');
          closed.forEach(part => { part.open = true; });
          const stops = all('a[href], button, summary, input, select, textarea, [tabindex="0"]').filter(shown);
          const broken = stops.filter(stop => {
            stop.focus({ focusVisible: true, preventScroll: true });
            const style = getComputedStyle(stop);
            return document.activeElement !== stop || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2
              || contrast(style.outlineColor, behind(stop.parentElement)) < 3;
          });
          document.activeElement.blur();
          closed.forEach(part => { part.open = false; });
          return answer(stops, broken);
        }
        """;
}
