using InvestmentModels.Pages.Views;

namespace InvestmentModels.Theme.Layouts;

/// <summary>Which component shows which kind of page.</summary>
public static class PageComponent
{
    private static readonly IReadOnlyDictionary<Type, Type> ByView = new Dictionary<Type, Type>
    {
        [typeof(HomePageView)] = typeof(Pages.HomePage),
        [typeof(ReportPageView)] = typeof(Pages.ReportPage),
        [typeof(HalfYearPageView)] = typeof(Pages.HalfYearPage),
        [typeof(AreaReportPageView)] = typeof(Pages.AreaReportPage),
        [typeof(CouncilSheetPageView)] = typeof(Pages.CouncilSheetPage),
        [typeof(WholeReportPageView)] = typeof(Pages.WholeReportPage),
        [typeof(ControlPageView)] = typeof(Pages.ControlPage),
        [typeof(ChangesPageView)] = typeof(Pages.ChangesPage),
        [typeof(PermanencePageView)] = typeof(Pages.PermanencePage),
        [typeof(CorrectionsPageView)] = typeof(Pages.CorrectionsPage),
        [typeof(GoalpostsPageView)] = typeof(Pages.GoalpostsPage),
        [typeof(AreasPageView)] = typeof(Pages.AreasPage),
        [typeof(AreaOverYearsPageView)] = typeof(Pages.AreaOverYearsPage),
        [typeof(RegisterPageView)] = typeof(Pages.RegisterPage),
        [typeof(DepartmentsPageView)] = typeof(Pages.DepartmentsPage),
        [typeof(DepartmentPageView)] = typeof(Pages.DepartmentPage),
        [typeof(EconomyPageView)] = typeof(Pages.EconomyPage),
        [typeof(ReportEconomyPageView)] = typeof(Pages.ReportEconomyPage),
        [typeof(BusinessCasePageView)] = typeof(Pages.BusinessCasePage),
        [typeof(NotFoundPageView)] = typeof(Pages.NotFoundPage),
        [typeof(SearchPageView)] = typeof(Pages.SearchPage),
        [typeof(ProsePageView)] = typeof(Pages.ProsePage),
        [typeof(CatalogueIndexPageView)] = typeof(Pages.CatalogueIndexPage),
        [typeof(CataloguePageView)] = typeof(Pages.CataloguePage),
        [typeof(CatalogueControlPageView)] = typeof(Pages.CatalogueControlPage),
        [typeof(CatalogueGroupsPageView)] = typeof(Pages.CatalogueGroupsPage),
        [typeof(CatalogueProjectPageView)] = typeof(Pages.CatalogueProjectPage),
    };

    /// <summary>The component for a page.</summary>
    public static Type Of(PageView page) => ByView[page.GetType()];
}
