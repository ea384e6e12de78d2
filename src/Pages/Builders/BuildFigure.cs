using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Figures and their regnestykker as they stand on a page.</summary>
internal static class BuildFigure
{
    /// <summary>A figure with its unit, leading to its regnestykke.</summary>
    public static FigureView From(Figure figure) => From(figure, Numbers.WithUnit(figure));

    /// <summary>A figure in other words, e.g. without a unit the column heading already gives.</summary>
    public static FigureView From(Figure figure, string text) =>
        new(figure.Address, Numbers.Invariant(figure.Value), text, Addresses.Receipt(figure), figure.Derivation.RestsOnAny(fact => fact.Corrections.Count > 0));

    /// <summary>How the figure came about.</summary>
    public static ReceiptView Receipt(Figure figure, FileDigests files) => new(
        Addresses.ReceiptAnchor(figure),
        From(figure),
        figure.Name,
        Formulas.Of(figure.Derivation),
        RoundingWords.Of(figure),
        RoundingWords.Threshold(figure),
        [.. figure.Derivation.Facts()
            .Concat(figure.Threshold is { } threshold ? [threshold.AtLeast] : [])
            .Distinct()
            .Select(fact => Input(fact, files))],
        figure.Derivation is Tally tally ? [.. tally.Items.Select(item => item.Name)] : []);

    /// <summary>How a sum of many figures came about: it leads to those instead of repeating every fact behind them.</summary>
    public static ReceiptView SumReceipt(Figure figure, FileDigests files) => Receipt(figure, files) with
    {
        Inputs = [],
        Parts = [.. figure.Derivation.References().Select(part => new ReceiptPartView(part.Name, From(part)))],
        Blank = RoundingWords.Blank(figure),
    };

    private static ReceiptInputView Input(Reported fact, FileDigests files) => new(
        fact.Name, Numbers.WithUnit(fact.Number, fact.Quantity), fact.Origin.File, fact.Origin.Pointer, Fingerprints.InputFile(files.Sha256Of(fact.Origin.File)), [.. fact.Corrections.Select(Corrections.Sentence)]);

    /// <summary>A cell with a figure in it, or the words for its absence.</summary>
    public static CellView Cell(Figure? figure, string absent) =>
        figure is null ? new CellView(absent) : new CellView(Numbers.WithUnit(figure)) { Figure = From(figure) };
}
