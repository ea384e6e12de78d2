namespace InvestmentModels.Computation.Catalogues;

/// <summary>A column of the catalogue as one says it.</summary>
public static class ColumnName
{
    /// <example><c>2019</c> → «2019», <c>2024+</c> → «2024 og frem».</example>
    public static string Of(string column) => column.EndsWith('+') ? $"{column[..^1]} og frem" : column;
}
