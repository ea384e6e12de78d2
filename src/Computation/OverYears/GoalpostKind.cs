namespace InvestmentModels.Computation.OverYears;

/// <summary>What it is that moved.</summary>
public enum GoalpostKind
{
    /// <summary>The limit for green.</summary>
    Threshold,

    /// <summary>A measure is counted from now on.</summary>
    MeasureBegins,

    /// <summary>A measure is no longer counted.</summary>
    MeasureEnds,

    /// <summary>A measure has another name.</summary>
    Name,

    /// <summary>Another number of a measure counts as one job.</summary>
    Weight,

    /// <summary>A measure is defined in another way, neither by name nor by weight.</summary>
    Definition,

    /// <summary>The year began with another target than the year before ended with.</summary>
    YearlyTarget,

    /// <summary>The target was moved while the year ran.</summary>
    TargetWithinYear,

    /// <summary>A target, a weight or a threshold was corrected after publication.</summary>
    Correction,
}
