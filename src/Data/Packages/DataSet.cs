using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Packages;

/// <summary>One thing that is published in four editions, and what a stranger needs to know of it.</summary>
/// <param name="Name">Its id among the data sets, e.g. <c>reports-2024</c>.</param>
/// <param name="Title">Danish.</param>
/// <param name="About">What it holds and what a row is, in Danish.</param>
/// <param name="Page">Address of the page for people.</param>
/// <param name="Json">Everything with receipts.</param>
/// <param name="Csv">The table for programs.</param>
/// <param name="ExcelCsv">The table for a Danish spreadsheet.</param>
/// <param name="Xlsx">The workbook.</param>
/// <param name="Table">The table both CSV files were written from, without its rows.</param>
internal sealed record DataSet(
    string Name, string Title, string About, string Page, KeptFile Json, KeptFile Csv, KeptFile ExcelCsv, KeptFile Xlsx, CsvTable Table)
{
    /// <summary>The documents its figures were taken from.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>When the official document was made public.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The first and the last day it is about, where it is about one period.</summary>
    public (DateOnly From, DateOnly To)? Period { get; init; }

    /// <summary>Not yet published: it is left out of what other catalogues collect.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The four files.</summary>
    public IReadOnlyList<KeptFile> Files => [Json, Csv, ExcelCsv, Xlsx];
}
