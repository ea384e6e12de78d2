namespace InvestmentModels.Pages.Views;

/// <summary>A regnestykke: how a published figure came about.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Name">What it is.</param>
/// <param name="Formula">The calculation with its numbers, e.g. «466,7 : 522 · 100 = 89,40613…»; empty for a reported fact.</param>
/// <param name="Rounding">How it is rounded, in words; empty where it is not.</param>
/// <param name="Threshold">What it is compared with, in words; empty where it is not.</param>
/// <param name="Inputs">The facts it rests on.</param>
/// <param name="Counted">Names of what was counted, where it is a count.</param>
public sealed record ReceiptView(
    string Anchor,
    FigureView Figure,
    string Name,
    string Formula,
    string Rounding,
    string Threshold,
    IReadOnlyList<ReceiptInputView> Inputs,
    IReadOnlyList<string> Counted)
{
    /// <summary>The figures it is added up from, where those have regnestykker of their own; its facts are found there.</summary>
    public IReadOnlyList<ReceiptPartView> Parts { get; init; } = [];

    /// <summary>How many blank cells were not added, in words; empty where there are none.</summary>
    public string Blank { get; init; } = string.Empty;
}
