namespace InvestmentModels.Data.Editions;

/// <summary>A report as other programs read it: <c>data/v1/reports/2024.json</c>. Names are fixed within version 1. <c>economy</c> stands only in annual reports.</summary>
internal sealed record ReportEdition(
    string Report,
    string Kind,
    int Year,
    string Title,
    RuleEdition Rule,
    TotalsEdition Totals,
    IReadOnlyDictionary<string, decimal> Stated,
    IReadOnlyList<AreaEdition> Areas,
    IReadOnlyList<DepartmentEdition> Departments,
    IReadOnlyList<DifferenceEdition> Differences,
    IReadOnlyList<SensitivityEdition> Sensitivity,
    PermanenceEdition? Permanence,
    IReadOnlyList<CorrectionEdition> Corrections,
    IReadOnlyDictionary<string, FigureEdition> Figures,
    ReportEconomyEdition? Economy);
