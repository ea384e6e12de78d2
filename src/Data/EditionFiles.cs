namespace InvestmentModels.Data;

/// <summary>The editions of one thing: the same name with four endings, relative to <c>data/v1/</c>.</summary>
/// <param name="Json">Everything, with receipts.</param>
/// <param name="Csv">A table for programs.</param>
/// <param name="ExcelCsv">The same table for a Danish spreadsheet.</param>
/// <param name="Xlsx">A workbook.</param>
internal sealed record EditionFiles(string Json, string Csv, string ExcelCsv, string Xlsx)
{
    /// <summary>Every model the sources name.</summary>
    public static EditionFiles Register { get; } = Named("register");

    public static EditionFiles Report(string id) => Named($"reports/{id}");

    public static EditionFiles Area(string id) => Named($"areas/{id}");

    public static EditionFiles Catalogue(int year) => Named(FormattableString.Invariant($"{CataloguePath.Folder}{year}"));

    private static EditionFiles Named(string name) => new($"{name}.json", $"{name}.csv", $"{name}.excel.csv", $"{name}.xlsx");
}
