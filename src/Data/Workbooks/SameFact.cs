using InvestmentModels.Computation.Expressions;

namespace InvestmentModels.Data.Workbooks;

/// <summary>Two facts are one when they stand in the same place and say the same; then they share a row in the workbook.</summary>
internal sealed class SameFact : IEqualityComparer<Reported>
{
    public static SameFact Comparer { get; } = new();

    public bool Equals(Reported? x, Reported? y) =>
        x is not null && y is not null && x.Number == y.Number && x.Origin.Pointer == y.Origin.Pointer && x.Origin.File == y.Origin.File && x.Name == y.Name;

    /// <summary>With the file: every area's facts stand in the same places of a file of its own.</summary>
    public int GetHashCode(Reported obj) => HashCode.Combine(obj.Origin.File, obj.Origin.Pointer, obj.Name);
}
