namespace InvestmentModels.Pages.Views;

/// <summary>What has changed: against the report before, and since the report was published.</summary>
/// <param name="PreviousWords">Which report it is held against, and how much changed; says so where there is none.</param>
/// <param name="Colours">Areas with another colour than before; absent where none changed.</param>
/// <param name="Figures">Every other changed figure, with its reason as far as one is known.</param>
/// <param name="Areas">Areas that came, went, or were merged.</param>
/// <param name="PublishedWords">When it was published, and how much has changed since.</param>
/// <param name="Corrected">Facts that are no longer as published.</param>
/// <param name="Edited">Texts that are no longer as published.</param>
/// <param name="Goalposts">What the report is held against and was moved.</param>
public sealed record ChangesPageView(
    string PreviousWords,
    TableView? Colours,
    TableView? Figures,
    TableView? Areas,
    string PublishedWords,
    TableView? Corrected,
    IReadOnlyList<string> Edited,
    LinkView Goalposts) : PageView;
