using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>The gains of one project, or of several together, in one column of the catalogue; mio. kr.</summary>
/// <param name="Column">As printed, e.g. <c>2019</c> or <c>2024+</c>.</param>
/// <param name="Correction">Absent where it is not printed; never 0 for that reason.</param>
/// <param name="Total">After the correction; absent likewise.</param>
/// <param name="Before">Before the correction; absent unless both the others are there.</param>
public sealed record ColumnGains(string Column, Figure? Correction, Figure? Total, Figure? Before)
{
    /// <summary>The figure of a kind.</summary>
    public Figure? Of(GainKind kind) => kind switch
    {
        GainKind.Correction => Correction,
        GainKind.Total => Total,
        _ => Before,
    };

    /// <summary>Those that are known.</summary>
    public IEnumerable<Figure> Figures => new[] { Correction, Total, Before }.OfType<Figure>();
}
