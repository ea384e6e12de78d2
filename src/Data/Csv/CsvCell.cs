namespace InvestmentModels.Data.Csv;

/// <summary>What stands in a cell: a text, a number, or nothing.</summary>
public sealed record CsvCell
{
    private CsvCell()
    {
    }

    /// <summary>What is not known is nothing, never 0.</summary>
    public static CsvCell Empty { get; } = new();

    /// <summary>The text in the edition for programs.</summary>
    public string? Word { get; private init; }

    /// <summary>The text in the edition for spreadsheets.</summary>
    public string? DanishWord { get; private init; }

    /// <summary>The number.</summary>
    public decimal? Amount { get; private init; }

    /// <summary>The same text in both editions; nothing where there is none.</summary>
    public static CsvCell Text(string? text) => text is null ? Empty : new CsvCell { Word = text, DanishWord = text };

    /// <summary>A word of the contract, and what readers call it.</summary>
    public static CsvCell Text(string word, string danish) => new() { Word = word, DanishWord = danish };

    /// <summary>A number; nothing where there is none.</summary>
    public static CsvCell Number(decimal? number) => number is null ? Empty : new CsvCell { Amount = number };
}
