using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.OverYears;

/// <summary>What was said of an area when its report was first published here: the clock of what was reported then.</summary>
/// <param name="Date">When it was published.</param>
/// <param name="HeldTheArea">Whether the area was part of it.</param>
/// <param name="Changes">What the attainment and the colour rest on and is no longer as it was.</param>
public sealed record AsPublished(DateOnly Date, bool HeldTheArea, IReadOnlyList<FactChange> Changes)
{
    /// <summary>How the area's measures were brought together then; absent where nothing changed.</summary>
    public Method? Method { get; init; }

    /// <summary>Its measures then; none where nothing changed.</summary>
    public IReadOnlyList<MeasureReport> Measures { get; init; } = [];

    /// <summary>The attainment then; absent where nothing changed.</summary>
    public Attainment? Attainment { get; init; }

    /// <summary>The colour then.</summary>
    public Assessment Assessment { get; init; } = new(null, null);

    /// <summary>The year the target was expected to be met then.</summary>
    public int? MeetsTargetIn { get; init; }

    /// <summary>The threshold then; absent where nothing was assessed, or nothing changed.</summary>
    public decimal? GreenFromPercent { get; init; }
}
