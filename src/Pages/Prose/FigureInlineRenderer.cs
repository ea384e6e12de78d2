using InvestmentModels.Pages.Views;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace InvestmentModels.Pages.Prose;

/// <summary>Writes a figure with its unit, leading to its regnestykke.</summary>
internal sealed class FigureInlineRenderer(ProseContext context) : HtmlObjectRenderer<FigureInline>
{
    protected override void Write(HtmlRenderer renderer, FigureInline obj)
    {
        var figure = context.Figure(obj.Address);
        renderer.Write("<a class=\"figure\" href=\"").WriteEscapeUrl(RelativeAddress.From(context.Page, figure.Receipt))
            .Write("\" data-figure=\"").WriteEscape(figure.Address)
            .Write("\" data-value=\"").WriteEscape(figure.Value).Write("\">")
            .WriteEscape(figure.Text).Write("</a>");
    }
}
