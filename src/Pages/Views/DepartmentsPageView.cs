namespace InvestmentModels.Pages.Views;

/// <summary>All departments with areas or models.</summary>
/// <param name="Lead">Which report the figures are from.</param>
/// <param name="Departments">One row each.</param>
/// <param name="Others">Departments without either, in a sentence; empty where there are none.</param>
/// <param name="Shared">That areas stand under several departments; empty where none does.</param>
public sealed record DepartmentsPageView(string Lead, TableView Departments, string Others, string Shared) : PageView;
