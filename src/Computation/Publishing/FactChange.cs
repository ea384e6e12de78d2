using InvestmentModels.Model;

namespace InvestmentModels.Computation.Publishing;

/// <summary>A fact that is not what it was.</summary>
/// <param name="Address">Its address.</param>
/// <param name="From">What it was; absent where it is new.</param>
/// <param name="To">What it is; absent where it is gone.</param>
/// <param name="Origin">Where it is written now; the report's file where it is gone.</param>
public sealed record FactChange(string Address, string? From, string? To, Origin Origin)
{
    /// <summary>How a correction writes that there is, or was, nothing.</summary>
    public const string Nothing = "–";

    /// <summary>The earlier value as a correction writes it.</summary>
    public string FromText => From ?? Nothing;

    /// <summary>The present value as a correction writes it.</summary>
    public string ToText => To ?? Nothing;
}
