using InvestmentModels.Model;

namespace InvestmentModels.Computation.Figures;

/// <summary>What a figure counts. Wider than <see cref="Unit"/>: computing brings in quantities nobody reports.</summary>
public enum Quantity
{
    /// <summary>A plain number of things.</summary>
    Count,

    /// <summary>People.</summary>
    Persons,

    /// <summary>People counted as whole years on public support.</summary>
    FullYearPersons,

    /// <summary>Days.</summary>
    Days,

    /// <summary>Percent; 100 is the whole.</summary>
    Percent,

    /// <summary>The distance between two percentages.</summary>
    PercentagePoints,

    /// <summary>Millions of Danish kroner.</summary>
    MillionKroner,

    /// <summary>Danish kroner.</summary>
    Kroner,

    /// <summary>Weeks on public support.</summary>
    Weeks,
}
