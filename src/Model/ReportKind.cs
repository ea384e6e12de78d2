namespace InvestmentModels.Model;

/// <summary>What kind of follow-up a report is.</summary>
public enum ReportKind
{
    /// <summary>With the yearly accounts: assessed by colours.</summary>
    Annual,

    /// <summary>A short status at half year: provisional, never part of yearly totals.</summary>
    HalfYear,

    /// <summary>Only figures are known, printed in a later document; not assessed.</summary>
    FiguresOnly,
}
