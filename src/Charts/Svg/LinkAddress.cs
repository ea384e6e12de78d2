namespace InvestmentModels.Charts.Svg;

/// <summary>Where a link may lead. A second lock: addresses are checked where they are read, but a picture must never carry a script.</summary>
internal static class LinkAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>The address itself, if it is relative or of a harmless kind.</summary>
    public static string Require(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var path = address.AsSpan().IndexOfAny('/', '?', '#');
        var isRelative = colon < 0 || (path >= 0 && path < colon);
        return isRelative || Schemes.Contains(address[..colon], StringComparer.OrdinalIgnoreCase)
            ? address
            : throw new ArgumentException($"'{address}' is neither relative nor http, https, mailto or tel.", nameof(address));
    }
}
