using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Economy;

/// <summary>A number of a business case: cautious, counted with, hopeful.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Low">Absent where no source gives one.</param>
/// <param name="Expected">What was counted with.</param>
/// <param name="High">Absent where no source gives one.</param>
public sealed record ComputedRange(string Name, Figure? Low, Figure Expected, Figure? High)
{
    /// <summary>Every figure of it.</summary>
    public IEnumerable<Figure> Figures => new[] { Low, Expected, High }.OfType<Figure>();
}
