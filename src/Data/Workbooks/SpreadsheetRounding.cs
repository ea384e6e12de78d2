using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Data.Workbooks;

/// <summary>How a figure is rounded → the same as a spreadsheet formula.</summary>
/// <remarks>
/// A spreadsheet reckons with binary fractions, in which 116,5 may come out as 116,50000000000001. Nine decimals are kept before a half is
/// decided on: far more than any fact has, and far fewer than the noise. <c>INT</c> goes down on both sides of 0 in every spreadsheet; <c>ROUND</c>'s half does not.
/// </remarks>
internal static class SpreadsheetRounding
{
    /// <summary>Without the noise of binary fractions.</summary>
    public static string Clean(string cell) => $"ROUND({cell},9)";

    public static string Of(string cell, RoundingRule rounding)
    {
        var scale = rounding.Decimals == 0 ? string.Empty : $"1{new string('0', rounding.Decimals)}";
        var (times, by) = scale.Length == 0 ? (string.Empty, string.Empty) : ($"*{scale}", $"/{scale}");
        var clean = Clean(cell + times);
        return rounding.Kind switch
        {
            RoundingKind.HalfDown => $"-INT(0.5-{clean}){by}",
            RoundingKind.HalfUp => $"INT({clean}+0.5){by}",
            RoundingKind.Down => $"INT({clean}){by}",
            RoundingKind.Up => $"-INT(-{clean}){by}",
            _ => cell,
        };
    }

    /// <summary>What readers call it.</summary>
    public static string Danish(RoundingKind kind) => kind switch
    {
        RoundingKind.HalfDown => "en halv rundes ned",
        RoundingKind.HalfUp => "en halv rundes op",
        RoundingKind.Down => "altid ned",
        RoundingKind.Up => "altid op",
        _ => "ingen",
    };
}
