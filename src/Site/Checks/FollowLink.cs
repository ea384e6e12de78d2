namespace InvestmentModels.Site.Checks;

/// <summary>A link as it stands on a page → the file of the site it leads to.</summary>
internal static class FollowLink
{
    /// <summary>Characters; nearly every path is shorter.</summary>
    private const int ShortPath = 256;

    /// <summary>The place a link leads to on its page, without <c>#</c>; empty for the page itself.</summary>
    public static ReadOnlySpan<char> Anchor(ReadOnlySpan<char> target) => target.IndexOf('#') is var hash and >= 0 ? target[(hash + 1)..] : [];

    /// <summary>The file a link leads to, whether it is there or not; none when it leads out of the site.</summary>
    /// <param name="page">The path of the file the link stands in.</param>
    /// <param name="target">Decoded, e.g. <c>../omraader/#a</c>.</param>
    /// <param name="basePath">The path the site is published under, e.g. <c>/investeringsmodeller</c>: what links from the root of the host begin with.</param>
    public static string? File(string page, ReadOnlySpan<char> target, string basePath)
    {
        var hash = target.IndexOf('#');
        var way = hash < 0 ? target : target[..hash];
        return way.Length == 0 ? page
            : !way.StartsWith('/') ? Resolve(page, way)
            : way.Length > basePath.Length && way[basePath.Length] == '/' && way.StartsWith(basePath, StringComparison.Ordinal) ? Resolve(page, way[basePath.Length..])
            : null;
    }

    private static string? Resolve(string from, ReadOnlySpan<char> way)
    {
        var path = from.Length + way.Length + FileAddress.IndexFile.Length <= ShortPath ? stackalloc char[ShortPath] : new char[from.Length + way.Length + FileAddress.IndexFile.Length];
        var length = way.StartsWith('/') ? 0 : from.LastIndexOf('/') + 1;
        from.AsSpan(..length).CopyTo(path);
        for (var rest = way; rest.Length > 0;)
        {
            var slash = rest.IndexOf('/');
            var step = slash < 0 ? rest : rest[..slash];
            rest = slash < 0 ? [] : rest[(slash + 1)..];
            if (step is "..")
            {
                if (length == 0)
                {
                    return null;
                }

                length = path[..(length - 1)].LastIndexOf('/') + 1;
            }
            else if (step is not ("." or ""))
            {
                step.CopyTo(path[length..]);
                length += step.Length;
                path[length++] = '/';
            }
        }

        if (way.EndsWith('/') || way.EndsWith("..", StringComparison.Ordinal))
        {
            FileAddress.IndexFile.CopyTo(path[length..]);
            length += FileAddress.IndexFile.Length;
        }
        else
        {
            length = Math.Max(0, length - 1);
        }

        var file = path[..length].ToString();
        return file.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(file) : file;
    }
}
