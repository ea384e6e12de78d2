namespace InvestmentModels.Browser.Tests;

/// <summary>The headers the site is to be served with.</summary>
internal static class ServedHeaders
{
    public static IEnumerable<KeyValuePair<string, string>> All { get; } =
    [
        KeyValuePair.Create("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"),
        KeyValuePair.Create("X-Content-Type-Options", "nosniff"),
    ];
}
