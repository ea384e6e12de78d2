using System.Globalization;

namespace InvestmentModels.Data;

/// <summary>Where a catalogue's data stand, from <c>data/v1/</c>.</summary>
internal static class CataloguePath
{
    public const string Folder = "catalogues/";

    public static string Json(int year) => $"{Folder}{Text(year)}.json";

    public static string Csv(int year) => $"{Folder}{Text(year)}.csv";

    public static string ExcelCsv(int year) => $"{Folder}{Text(year)}.excel.csv";

    /// <summary>Its page, from the site's own address.</summary>
    public static string Page(int year) => $"/effektivisering/{Text(year)}/";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
