using System.Globalization;

namespace InvestmentModels.Data;

/// <summary>Where a catalogue's data stand, from <c>data/v1/</c>.</summary>
internal static class CataloguePath
{
    public const string Folder = "catalogues/";

    public static string Json(int year) => EditionFiles.Catalogue(year).Json;

    /// <summary>Its page, from the site's own address.</summary>
    public static string Page(int year) => $"/effektivisering/{Text(year)}/";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
