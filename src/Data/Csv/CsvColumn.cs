using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Data.Csv;

/// <summary>A column of a table that is published as CSV.</summary>
/// <param name="Id">For programs: English, and the same for ever.</param>
/// <param name="Heading">For people, in Danish.</param>
public sealed record CsvColumn(string Id, string Heading)
{
    /// <summary>What the column tells, in Danish; absent where the heading says it all.</summary>
    public string? About { get; init; }

    /// <summary>What its cells hold.</summary>
    public CsvType Type { get; init; } = CsvType.Text;

    /// <summary>What its numbers count; absent where that differs from row to row or nothing is counted.</summary>
    public Quantity? Unit { get; init; }

    /// <summary>The only words its cells may hold; empty where any text may stand.</summary>
    public IReadOnlyList<CsvCell> Words { get; init; } = [];

    /// <summary>Whether every row has it. Elsewhere an empty cell means that it is not known or does not apply.</summary>
    public bool IsInEveryRow { get; init; }

    /// <summary>The least its numbers can be, where there is such a bound.</summary>
    public decimal? Minimum { get; init; }
}
