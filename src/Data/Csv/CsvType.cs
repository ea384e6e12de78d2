namespace InvestmentModels.Data.Csv;

/// <summary>What the cells of a column hold.</summary>
public enum CsvType
{
    /// <summary>A text; one of a column's fixed words where it has such.</summary>
    Text,

    /// <summary>A number that may have decimals.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A year of four digits.</summary>
    Year,

    /// <summary>True or false; «ja» or «nej» in a spreadsheet.</summary>
    Flag,
}
