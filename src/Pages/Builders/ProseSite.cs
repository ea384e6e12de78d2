using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Prose;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>What every builder needs: the way home, and how to write out a text.</summary>
/// <param name="Home">The front page.</param>
/// <param name="Figures">Every figure by address.</param>
internal sealed record ProseSite(LinkView Home, IReadOnlyDictionary<string, Figure> Figures)
{
    /// <summary>A text that is all of its page, as HTML.</summary>
    public string Html(Words words, string page) => RenderProse.ToHtml(words, new ProseContext(page, Figures));

    /// <summary>A text among others on a page, as HTML.</summary>
    public string Html(Words words, string page, int topHeading) =>
        RenderProse.ToHtml(words, new ProseContext(page, Figures, topHeading, IsWholePage: false));
}
