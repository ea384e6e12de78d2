namespace InvestmentModels.Data.Csv;

/// <summary>How a CSV file is written; both hold the same rows.</summary>
public enum CsvForm
{
    /// <summary>For programs: comma, decimal point, English column ids, UTF-8 without byte order mark, LF.</summary>
    Plain,

    /// <summary>For a Danish spreadsheet: semicolon, decimal comma, Danish headings, byte order mark, CRLF.</summary>
    Spreadsheet,
}
