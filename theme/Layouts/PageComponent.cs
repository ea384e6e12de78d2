using InvestmentModels.Pages.Views;

namespace InvestmentModels.Theme.Layouts;

/// <summary>Which component shows which kind of page.</summary>
public static class PageComponent
{
    private static readonly IReadOnlyDictionary<Type, Type> ByView = new Dictionary<Type, Type>
    {
        [typeof(HomePageView)] = typeof(Pages.HomePage),
        [typeof(ReportPageView)] = typeof(Pages.ReportPage),
        [typeof(AreaReportPageView)] = typeof(Pages.AreaReportPage),
        [typeof(ControlPageView)] = typeof(Pages.ControlPage),
        [typeof(ChangesPageView)] = typeof(Pages.ChangesPage),
        [typeof(CorrectionsPageView)] = typeof(Pages.CorrectionsPage),
        [typeof(EconomyPageView)] = typeof(Pages.EconomyPage),
        [typeof(ReportEconomyPageView)] = typeof(Pages.ReportEconomyPage),
        [typeof(BusinessCasePageView)] = typeof(Pages.BusinessCasePage),
        [typeof(ProsePageView)] = typeof(Pages.ProsePage),
    };

    /// <summary>The component for a page.</summary>
    public static Type Of(PageView page) => ByView[page.GetType()];
}
