namespace InvestmentModels.Pages.Views;

/// <summary>A model's business case as it stands on any page.</summary>
/// <param name="Model">The model, leading to the page with every regnestykke.</param>
/// <param name="Lead">Whether the savings have paid, and by when.</param>
/// <param name="Chart">Period by period; absent where no amounts are known.</param>
/// <param name="Periods">The same with what is left of each period.</param>
/// <param name="Assumptions">Price, quantity, effect and the saving they give; absent where none is known.</param>
/// <param name="FollowUps">Price and quantity, budgeted and realised; absent where none is known.</param>
/// <param name="DerivedEffects">Mentioned and never counted.</param>
/// <param name="Unknown">What no source tells.</param>
/// <param name="Note">What else there is to say; empty where nothing is.</param>
/// <param name="Source">The document.</param>
public sealed record BusinessCaseView(
    LinkView Model,
    IReadOnlyList<IReadOnlyList<PartView>> Lead,
    ChartView? Chart,
    TableView? Periods,
    TableView? Assumptions,
    TableView? FollowUps,
    IReadOnlyList<string> DerivedEffects,
    string Unknown,
    string Note,
    string Source);
