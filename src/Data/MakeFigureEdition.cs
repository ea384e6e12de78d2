using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Figures with their receipts, by address.</summary>
internal static class MakeFigureEdition
{
    public static IReadOnlyDictionary<string, FigureEdition> All(IEnumerable<Figure> figures, FileDigests files) =>
        new SortedList<string, FigureEdition>(
            figures.ToDictionary(figure => figure.Address, figure => From(figure, files), StringComparer.Ordinal), StringComparer.Ordinal);

    private static FigureEdition From(Figure figure, FileDigests files) => new(
        figure.Name,
        figure.Value,
        ContractWord.Of(figure.Quantity),
        new ReceiptEdition(
            FormulaText.Of(figure.Derivation),
            figure.Unrounded,
            ContractWord.Of(figure.Rounding.Kind),
            figure.Rounding.Decimals,
            figure.Threshold is { } threshold ? new ThresholdEdition(threshold.AtLeast.Number, threshold.Reached) : null,
            [.. Facts(figure).Distinct().Select(fact => Input(fact, files))],
            figure.Derivation is Tally tally ? [.. tally.Items.Select(item => item.Address)] : null,
            (figure.Derivation as Sum)?.Blank));

    /// <summary>A sum over a printed table rests on figures that have receipts of their own; their facts are not repeated in each sum.</summary>
    private static IEnumerable<Reported> Facts(Figure figure) => figure.Derivation is Sum { Blank: not null }
        ? []
        : figure.Derivation.Facts().Concat(figure.Threshold is { } limit ? [limit.AtLeast] : []);

    private static InputEdition Input(Reported fact, FileDigests files) =>
        new(fact.Name, fact.Origin.File, fact.Origin.Pointer, fact.Number, ContractWord.Of(fact.Quantity), files.Sha256Of(fact.Origin.File));
}
