namespace InvestmentModels.Charts.Rows;

/// <summary>A value that a target line would strike through moves up, to stand on the line.</summary>
internal static class ClearOfLine
{
    /// <summary>Half a target line with its paper-coloured edge, px.</summary>
    private const double LineReach = 2;

    /// <summary>Where the text's top must be.</summary>
    public static double Top(double top, double line, double height) =>
        line - LineReach < top + height && line + LineReach > top ? line - LineReach - height : top;
}
