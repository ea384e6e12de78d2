using InvestmentModels.Model;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>The addresses of a catalogue's figures in the data.</summary>
public static class CatalogueAddress
{
    /// <summary>The first step of every one of them.</summary>
    public const string Root = "catalogues";

    /// <summary>Sums over a table, or over both.</summary>
    public const string Sums = "sums";

    /// <summary>Counts over all projects.</summary>
    public const string Counts = "counts";

    /// <summary>What belongs to a department.</summary>
    public const string Departments = "departments";

    /// <summary>What belongs to a category.</summary>
    public const string Categories = "categories";

    /// <summary>Both tables together.</summary>
    public const string BothTables = "all";

    /// <summary>A catalogue: <c>catalogues/2019</c>.</summary>
    public static string Of(EfficiencyCatalogue catalogue) => FormattableString.Invariant($"{Root}/{catalogue.Year}");
}
