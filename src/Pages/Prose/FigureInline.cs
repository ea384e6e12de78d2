using Markdig.Syntax.Inlines;

namespace InvestmentModels.Pages.Prose;

/// <summary>A figure referred to in a text: <c>{{2024/ac-omraadet/attainment}}</c>.</summary>
/// <param name="address">The figure's address.</param>
internal sealed class FigureInline(string address) : LeafInline
{
    public string Address { get; } = address;
}
