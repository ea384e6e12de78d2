using InvestmentModels.Computation;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data;

/// <summary>Figures with their receipts, by address.</summary>
internal static class MakeFigureEdition
{
    public static IReadOnlyDictionary<string, FigureEdition> All(ComputedReport report) =>
        new SortedDictionary<string, FigureEdition>(
            report.Figures.ToDictionary(figure => figure.Address, From, StringComparer.Ordinal), StringComparer.Ordinal);

    private static FigureEdition From(Figure figure) => new(
        figure.Name,
        figure.Value,
        ContractWord.Of(figure.Quantity),
        new ReceiptEdition(
            FormulaText.Of(figure.Derivation),
            figure.Unrounded,
            ContractWord.Of(figure.Rounding.Kind),
            figure.Rounding.Decimals,
            figure.Threshold is { } threshold ? new ThresholdEdition(threshold.AtLeast.Number, threshold.Reached) : null,
            [.. figure.Derivation.Facts().Concat(figure.Threshold is { } limit ? [limit.AtLeast] : []).Distinct().Select(Input)],
            figure.Derivation is Tally tally ? [.. tally.Items.Select(item => item.Address)] : null));

    private static InputEdition Input(Reported fact) =>
        new(fact.Name, fact.Origin.File, fact.Origin.Pointer, fact.Number, ContractWord.Of(fact.Quantity));
}
