namespace InvestmentModels.Model;

/// <summary>What a number counts.</summary>
public enum Unit
{
    /// <summary>A plain number of things: placements, models, areas.</summary>
    Count,

    /// <summary>People; full-year persons where the figure says so.</summary>
    Persons,

    /// <summary>Days, usually a mean duration.</summary>
    Days,

    /// <summary>Percent; 100 is the whole.</summary>
    Percent,

    /// <summary>Millions of Danish kroner.</summary>
    MillionKroner,
}
