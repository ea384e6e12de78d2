namespace InvestmentModels.Charts.Rows;

/// <summary>Where the target texts of a chart stand. The same for all its bars, because they are read down the page.</summary>
internal enum TargetTextPlace
{
    /// <summary>Left of the target mark, ending at it.</summary>
    EndsAtMark,

    /// <summary>Right of the target mark, beginning at it.</summary>
    StartsAtMark,

    /// <summary>On a line below the result, from the left edge.</summary>
    OwnLine,
}
