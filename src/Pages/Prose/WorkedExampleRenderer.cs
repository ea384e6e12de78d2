using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Wording;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace InvestmentModels.Pages.Prose;

/// <summary>
/// Writes the fenced blocks that show arithmetic: <c>regnestykke</c> (one figure's address a line) shows the figure's own calculation,
/// <c>afrunding</c> and <c>afrunding-mio</c> show examples of rounding, <c>pris-maengde</c> of price times quantity. Other blocks stay code.
/// </summary>
internal sealed class WorkedExampleRenderer(ProseContext context) : CodeBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var lines = obj.Lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        switch ((obj as FencedCodeBlock)?.Info)
        {
            case "regnestykke":
                foreach (var address in lines)
                {
                    WriteCalculation(renderer, context.Figures[address]);
                }

                break;
            case "afrunding" or "afrunding-mio" or "pris-maengde":
                renderer.WriteLine("<ul class=\"rounding\">");
                foreach (var line in lines)
                {
                    renderer.Write("<li>").WriteEscape(line).WriteLine("</li>");
                }

                renderer.WriteLine("</ul>");
                break;
            default:
                base.Write(renderer, obj);
                break;
        }
    }

    private void WriteCalculation(HtmlRenderer renderer, Figure figure)
    {
        renderer.Write("<div class=\"worked\"><p class=\"worked-name\">").WriteEscape(figure.Name).WriteLine("</p><dl>");
        foreach (var part in figure.Derivation.References().Where(part => Formulas.Of(part.Derivation).Length > 0))
        {
            WriteStep(renderer, part.Name, Formulas.Of(part.Derivation));
        }

        WriteStep(renderer, figure.Name, Formulas.Of(figure.Derivation));
        renderer.Write("</dl><p>").WriteEscape(RoundingWords.Of(figure)).Write(" ").WriteEscape(RoundingWords.Threshold(figure)).Write("</p><p>");
        new FigureInlineRenderer(context).Write(renderer, new FigureInline(figure.Address));
        renderer.WriteLine("</p></div>");
    }

    private static void WriteStep(HtmlRenderer renderer, string name, string formula) =>
        renderer.Write("<dt>").WriteEscape(name).Write("</dt><dd class=\"formula\">").WriteEscape(formula).WriteLine("</dd>");
}
