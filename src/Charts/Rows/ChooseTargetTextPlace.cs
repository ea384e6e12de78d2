using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts.Rows;

/// <summary>Decides where target texts stand.</summary>
internal static class ChooseTargetTextPlace
{
    private const double Gap = 12;

    /// <summary>Under the mark, on the side where every bar's two texts have room even at the narrowest; failing that on lines of their own.</summary>
    /// <param name="bars">All bars of the chart.</param>
    /// <param name="targetPercent">Where the mark stands.</param>
    /// <param name="narrowest">Px.</param>
    public static TargetTextPlace For(IReadOnlyList<TargetBar> bars, double targetPercent, double narrowest)
    {
        var mark = targetPercent / 100 * narrowest;
        if (bars.All(bar => ResultWidth(bar) + TargetWidth(bar) <= mark))
        {
            return TargetTextPlace.EndsAtMark;
        }

        return bars.All(bar => ResultWidth(bar) <= mark && TargetWidth(bar) <= narrowest - mark)
            ? TargetTextPlace.StartsAtMark
            : TargetTextPlace.OwnLine;
    }

    private static double ResultWidth(TargetBar bar) => TextFace.Value.WidthOf(bar.ResultText.Text) + Gap;

    private static double TargetWidth(TargetBar bar) => TextFace.Note.WidthOf(bar.TargetText.Text);
}
