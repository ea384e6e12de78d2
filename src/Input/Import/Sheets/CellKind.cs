namespace InvestmentModels.Input.Import.Sheets;

/// <summary>What stands in a cell.</summary>
internal enum CellKind
{
    Text,
    Number,

    /// <summary>A number shown as a date or a time.</summary>
    Date,

    /// <summary>A number shown as a percentage: 0.85 is seen as 85.</summary>
    Percentage,

    /// <summary>True or false.</summary>
    Logical,

    /// <summary>A formula that failed, e.g. #N/A.</summary>
    Error,

    /// <summary>A formula whose result was never saved.</summary>
    Uncomputed,
}
