namespace InvestmentModels.Model;

/// <summary>What a text may link to.</summary>
public static class LinkTarget
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>Whether an address is a page of the site, or one of the four schemes readers know; everything else could run code or hide where it leads.</summary>
    public static bool IsAllowed(string url) =>
        Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        || (!url.Contains(':', StringComparison.Ordinal) && !url.StartsWith("//", StringComparison.Ordinal) && !url.Contains('\\', StringComparison.Ordinal));
}
