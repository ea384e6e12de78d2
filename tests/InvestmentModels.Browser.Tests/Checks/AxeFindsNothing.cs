using Deque.AxeCore.Commons;

namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>axe finds no violation, and nothing it cannot decide: what is incomplete counts as a violation.</summary>
/// <remarks>
/// The rules and the script are those of Deque's package. Its way of running them sends every result of every rule out of the page, with a path to each element;
/// here only what is wrong comes out.
/// </remarks>
internal sealed class AxeFindsNothing : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Desktop];

    /// <summary>axe itself, put into every page before anything of the page's own: quicker than sending it after.</summary>
    /// <remarks>axe cannot tell what lies behind text in a drawing, and takes long to find that out: ChartTextStandsOut measures it.</remarks>
    public static string Axe { get; } = new BundledAxeScriptProvider().GetScript() + "\naxe.configure({ rules: [{ id: 'color-contrast', selector: ':not(text):not(tspan):not([data-alike])' }] });";

    public string Script =>
        """
        async () => {
          /* What axe leaves open and another check decides, each with its reason. */
          const isDecidedElsewhere = (rule, html) => rule === 'color-contrast'
            /* A single arrow or mark, hidden from those who listen: the words beside it say the same. */
            && (html.startsWith('<span aria-hidden="true">') || html.startsWith('<span class="shape" aria-hidden="true">'));
          /* Contrast comes from colour, size, weight and what lies behind: of words that have all of them in common, axe, which is slow at it, is shown two. */
          const behindEach = new Map();
          const kinds = new Map();
          const alike = all('*').filter(part => {
            const style = getComputedStyle(part);
            const under = `${behindEach.get(part.parentElement)} ${style.backgroundColor} ${style.backgroundImage} ${style.opacity}`;
            behindEach.set(part, under);
            if (![...part.childNodes].some(child => child.nodeType === Node.TEXT_NODE && child.data.trim()) || !shown(part)) return false;
            const kind = `${style.color} ${style.fontSize} ${style.fontWeight} ${style.textShadow} ${under}`;
            kinds.set(kind, (kinds.get(kind) || 0) + 1);
            return kinds.get(kind) > 2;
          });
          alike.forEach(part => part.setAttribute('data-alike', ''));
          const result = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations', 'incomplete'],
            selectors: false,
            iframes: false,
          });
          alike.forEach(part => part.removeAttribute('data-alike'));
          const nodes = (kind, rules) => rules.flatMap(rule => rule.nodes.map(node => ({ rule: rule.id, html: node.html, told: `${kind}${rule.id}: ${node.html.slice(0, 140)}` })));
          return answer(
            [...result.passes, ...result.violations, ...result.incomplete],
            [...nodes('', result.violations), ...nodes('undecided ', result.incomplete).filter(node => !isDecidedElsewhere(node.rule, node.html))].map(node => node.told));
        }
        """;
}
