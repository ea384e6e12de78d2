using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>What a figure must be, computed again from the report's measures and without a look at its receipt.</summary>
/// <param name="Address">The figure's address.</param>
/// <param name="Unrounded">Its result.</param>
/// <param name="Rounding">How it must be rounded.</param>
/// <param name="Unit">What it must count.</param>
internal sealed record ExpectedFigure(string Address, decimal Unrounded, RoundingRule Rounding, string Unit)
{
    public const string Percent = "percent";
    public const string Count = "count";
    public const string MillionKroner = "millionKroner";
    public const string Kroner = "kroner";
    public const string Days = "days";
    public const string FullYearPersons = "fullYearPersons";
    public const string PercentagePoints = "percentagePoints";

    /// <summary>The limit it must be held against; none where it decides nothing.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>What must be counted, in order; none where it is not a count.</summary>
    public IReadOnlyList<string>? Counted { get; init; }

    /// <summary>The least decimals the document prints it with, where they are not those it is published with.</summary>
    public int? LeastPrinted { get; init; }

    /// <summary>How many cells must have been blank; none where no printed cells were added.</summary>
    public int? Blank { get; init; }

    /// <summary>As it must be published.</summary>
    public decimal Value => Rounding.Apply(Unrounded);
}
