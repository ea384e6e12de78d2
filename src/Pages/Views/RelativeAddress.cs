namespace InvestmentModels.Pages.Views;

/// <summary>Makes links that work at any base path: from page to page, never from the root.</summary>
public static class RelativeAddress
{
    /// <summary>The way from one page to another address of the site.</summary>
    /// <param name="page">The page the link stands on, from the site's root, e.g. <c>/2024/fritidsjob/</c>.</param>
    /// <param name="target">From the site's root; may carry an anchor.</param>
    /// <example>From <c>/2024/fritidsjob/</c> to <c>/2024/kontrol/#afvigelser</c>: <c>../kontrol/#afvigelser</c>.</example>
    public static string From(string page, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (target, string.Empty) : (target[..hash], target[hash..]);
        if (path == page && anchor.Length > 0)
        {
            return anchor;
        }

        var from = page.Split('/')[1..^1];
        var to = path.Split('/')[1..];
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        var up = string.Concat(Enumerable.Repeat("../", from.Length - shared));
        var down = string.Join('/', to.Skip(shared));
        return (up + down is { Length: > 0 } way ? way : "./") + anchor;
    }
}
