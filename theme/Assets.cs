namespace InvestmentModels.Theme;

/// <summary>The theme's files: style sheet and icon, carried inside the program.</summary>
public static class Assets
{
    /// <summary>The folder they lie in on the site.</summary>
    public const string Prefix = "assets/";

    /// <summary>Path from the site's root → bytes, in ordinal order.</summary>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> All() => [.. typeof(Assets).Assembly
        .GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => KeyValuePair.Create(name, Read(name)))];

    private static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
