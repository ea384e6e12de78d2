namespace InvestmentModels.Computation.Figures;

/// <summary>Which way a half goes.</summary>
public enum RoundingKind
{
    /// <summary>Not rounded.</summary>
    None,

    /// <summary>116,5 → 116; 116,51 → 117.</summary>
    HalfDown,

    /// <summary>28,25 → 28,3.</summary>
    HalfUp,

    /// <summary>29,2 → 30.</summary>
    Up,

    /// <summary>29,8 → 29.</summary>
    Down,
}
