namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Words every check's script may use.</summary>
internal static class ScriptWords
{
    public const string Source =
        """
        const all = selector => [...document.querySelectorAll(selector)];
        const shown = part => part.checkVisibility() && part.getClientRects().length > 0;
        const tell = part => part.outerHTML.slice(0, 140);
        const answer = (looked, broken) => ({ looked: looked.length, problems: broken.slice(0, 5).map(part => typeof part === 'string' ? part : tell(part)) });
        const channels = colour => (colour.match(/[\d.]+/g) || []).map(Number);
        const isClear = colour => colour === 'none' || colour === 'transparent' || channels(colour)[3] === 0;
        /* Relative luminance as WCAG defines it: the grey a colour is without its colour. */
        const grey = colour => channels(colour).slice(0, 3).map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const contrast = (a, b) => { const [hi, lo] = [grey(a), grey(b)].sort((x, y) => y - x); return (hi + 0.05) / (lo + 0.05); };
        /* A page without a ground of its own lies on the browser's white. */
        const paper = isClear(getComputedStyle(document.body).backgroundColor) ? 'rgb(255, 255, 255)' : getComputedStyle(document.body).backgroundColor;
        const behind = part => {
          for (let at = part; at; at = at.parentElement) {
            const back = getComputedStyle(at).backgroundColor;
            if (!isClear(back)) return back;
          }
          return paper;
        };
        """;
}
