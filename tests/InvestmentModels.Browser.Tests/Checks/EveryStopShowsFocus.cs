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
          /* What is written alike is drawn alike: of each kind of stop, where colours are forced, two are enough. */
          const kinds = new Map();
          const isNew = stop => {
            if (!matchMedia('(forced-colors: active)').matches) return true;
            let kind = '';
            for (let at = stop; at; at = at.parentElement) kind += `${at.tagName}.${at.getAttribute('class') || ''} `;
            kinds.set(kind, (kinds.get(kind) || 0) + 1);
            return kinds.get(kind) <= 2;
          };
          const stops = all('a[href], button, summary, input, select, textarea, [tabindex="0"]').filter(shown).filter(isNew);
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
