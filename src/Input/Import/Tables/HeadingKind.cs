namespace InvestmentModels.Input.Import.Tables;

/// <summary>What a column holds.</summary>
internal enum HeadingKind
{
    Area,
    AreaId,
    Measure,
    MeasureId,

    /// <summary>Whether the row is an area's or a measure's, in the site's own CSV files.</summary>
    Level,
    Target,
    Result,

    /// <summary>The figures of one month.</summary>
    Monthly,

    /// <summary>Which month the row is about, in a long table.</summary>
    Month,

    /// <summary>The figure of that month.</summary>
    Value,
}
