namespace InvestmentModels.Pages.Views;

/// <summary>A colour people set where the rule gives another.</summary>
/// <param name="Link">The area's page.</param>
/// <param name="Computed">By the rule.</param>
/// <param name="Judged">By people.</param>
/// <param name="Attainment">The attainment behind it.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who.</param>
public sealed record JudgedAreaView(LinkView Link, ColourView Computed, ColourView Judged, FigureView Attainment, string Reason, string By);
