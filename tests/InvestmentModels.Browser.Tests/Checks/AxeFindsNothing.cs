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
    public static string Axe { get; } = new BundledAxeScriptProvider().GetScript() + "\naxe.configure({ rules: [{ id: 'color-contrast', selector: ':not(text):not(tspan)' }] });";

    public string Script =>
        """
        async () => {
          /* What axe leaves open and another check decides, each with its reason. */
          const isDecidedElsewhere = (rule, html) => rule === 'color-contrast'
            /* A single arrow or mark, hidden from those who listen: the words beside it say the same. */
            && (html.startsWith('<span aria-hidden="true">') || html.startsWith('<span class="shape" aria-hidden="true">'));
          const result = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations', 'incomplete'],
            selectors: false,
            iframes: false,
          });
          const nodes = (kind, rules) => rules.flatMap(rule => rule.nodes.map(node => ({ rule: rule.id, html: node.html, told: `${kind}${rule.id}: ${node.html.slice(0, 140)}` })));
          return answer(
            [...result.passes, ...result.violations, ...result.incomplete],
            [...nodes('', result.violations), ...nodes('undecided ', result.incomplete).filter(node => !isDecidedElsewhere(node.rule, node.html))].map(node => node.told));
        }
        """;
}
