namespace InvestmentModels.Pages.Views;

/// <summary>A page of prose.</summary>
/// <param name="Body">HTML.</param>
public sealed record ProsePageView(string Body) : PageView
{    /// <inheritdoc/>
    public override PageKind Kind => PageKind.Prose;
}
