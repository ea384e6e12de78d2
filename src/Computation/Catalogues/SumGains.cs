using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>Adds gains column by column, over the cells that are printed.</summary>
internal static class SumGains
{
    /// <param name="address">What the sums' addresses begin with.</param>
    /// <param name="name">Of what they are the sums, in Danish.</param>
    /// <param name="columns">Of the catalogue.</param>
    /// <param name="rows">What is added; each with one entry for each column.</param>
    /// <returns>One for each column. A column in which nothing is printed has no sum: it is not 0.</returns>
    public static IReadOnlyList<ColumnGains> Of(string address, string name, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<ColumnGains>> rows)
    {
        return [.. columns.Select((column, at) => new ColumnGains(
            column, Add(GainKind.Correction, column, at), Add(GainKind.Total, column, at), Add(GainKind.Before, column, at)))];

        Figure? Add(GainKind kind, string column, int at)
        {
            var printed = rows.Select(row => row[at].Of(kind)).OfType<Figure>().Select(figure => new Reference(figure)).ToList();
            return printed.Count == 0 ? null : Figure(address, name, kind, column, new Sum(printed) { Blank = rows.Count - printed.Count });
        }
    }

    /// <summary>A computed amount: one decimal, as the catalogue prints.</summary>
    public static Figure Figure(string address, string name, GainKind kind, string column, Expression derivation) =>
        new(Address(address, kind, column), Name(name, kind, column), Quantity.MillionKroner, derivation, RoundingRule.TenthHalfUp);

    /// <summary>E.g. <c>catalogues/2019/rpa/total/2024+</c>.</summary>
    public static string Address(string of, GainKind kind, string column) => $"{of}/{ContractWord.Of(kind)}/{column}";

    /// <summary>E.g. «Korrektion 2019, RPA».</summary>
    public static string Name(string of, GainKind kind, string column) => $"{Word(kind)} {ColumnName.Of(column)}, {of}";

    private static string Word(GainKind kind) => kind switch
    {
        GainKind.Correction => "Korrektion",
        GainKind.Total => "Gevinst efter korrektion",
        _ => "Gevinst før korrektion",
    };
}
