namespace InvestmentModels.Data.Xlsx;

/// <summary>A cell of a workbook: a text or a number, written or computed by a formula; or nothing.</summary>
internal sealed record XlsxCell
{
    private XlsxCell()
    {
    }

    /// <summary>What is not known is nothing, never 0.</summary>
    public static XlsxCell Empty { get; } = new();

    public bool IsEmpty => Text is null && Number is null;

    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    /// <summary>In the file's own language, English with commas, without the equals sign; every spreadsheet shows it in its reader's.</summary>
    public string? Formula { get; private init; }

    public static XlsxCell Of(string? text) => string.IsNullOrEmpty(text) ? Empty : new() { Text = text };

    public static XlsxCell Of(decimal? number) => number is null ? Empty : new() { Number = number };

    /// <summary>A formula that gives a number.</summary>
    /// <param name="formula">The calculation.</param>
    /// <param name="result">What it comes to: shown by programs that do not compute.</param>
    public static XlsxCell Computed(string formula, decimal result) => new() { Formula = formula, Number = result };

    /// <summary>A formula that gives a text.</summary>
    /// <param name="formula">The calculation.</param>
    /// <param name="result">What it comes to; may be empty.</param>
    public static XlsxCell Computed(string formula, string result) => new() { Formula = formula, Text = result };
}
