namespace InvestmentModels.Site;

/// <summary>Where a file of the site is found by a browser, and the other way round.</summary>
internal static class FileAddress
{
    /// <summary>What a server shows of a folder.</summary>
    public const string IndexFile = "index.html";

    /// <summary>The path of the file at an address: one that ends in a slash is a folder.</summary>
    /// <param name="address">From the site's root, e.g. <c>/omraader/</c>.</param>
    public static string FileAt(string address) => address.EndsWith('/') ? $"{address[1..]}{IndexFile}" : address[1..];

    /// <summary>The address of a file, from the site's root.</summary>
    /// <param name="path">Without a leading slash.</param>
    public static string Of(string path) => $"/{(path.EndsWith(IndexFile, StringComparison.Ordinal) ? path[..^IndexFile.Length] : path)}";
}
