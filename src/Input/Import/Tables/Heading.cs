namespace InvestmentModels.Input.Import.Tables;

/// <summary>What a column holds, as its heading says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Month">From 1, of a column with the figures of one month; otherwise 0.</param>
internal sealed record Heading(HeadingKind Kind, int Month = 0)
{
    /// <summary>Whether its cells are figures.</summary>
    public bool IsFigure => Kind is HeadingKind.Target or HeadingKind.Result or HeadingKind.Monthly or HeadingKind.Value;
}
