using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Prose;

/// <summary>What a text needs to know to be written out.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Figures">Every figure by address.</param>
/// <param name="TopHeading">The level its topmost headings get, whatever they are written as, so that none is skipped on its page.</param>
/// <param name="IsWholePage">Whether it is all of its page; a text among others has no anchors, since they could be those of the page.</param>
internal sealed record ProseContext(string Page, IReadOnlyDictionary<string, Figure> Figures, int TopHeading = 2, bool IsWholePage = true)
{
    /// <summary>A figure of the data.</summary>
    /// <exception cref="KeyNotFoundException">It does not exist; the review finds this before pages are built.</exception>
    public FigureView Figure(string address) => BuildFigure.From(Figures[address]);
}
