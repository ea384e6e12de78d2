using System.Runtime.CompilerServices;

namespace InvestmentModels.Pages.Views;

/// <summary>Makes links that work at any base path: from page to page, never from the root.</summary>
public static class RelativeAddress
{
    /// <summary>Characters; most ways are shorter.</summary>
    private const int ShortWay = 256;

    /// <summary>What a link somebody wrote becomes on a page: one from the site's root is led there from the page, any other is left as it is.</summary>
    /// <param name="page">The page the link stands on, from the site's root.</param>
    /// <param name="written">As it was written.</param>
    public static string OfWritten(string page, string written) => written.StartsWith('/') ? From(page, written) : written;

    /// <summary>The way from one page to another address of the site.</summary>
    /// <param name="page">The page the link stands on, from the site's root, e.g. <c>/2024/fritidsjob/</c>.</param>
    /// <param name="target">From the site's root; may carry an anchor.</param>
    /// <example>From <c>/2024/fritidsjob/</c> to <c>/2024/kontrol/#afvigelser</c>: <c>../kontrol/#afvigelser</c>.</example>
    public static string From(string page, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? target : target.AsSpan(0, hash);
        if (hash >= 0 && path.SequenceEqual(page))
        {
            return target[hash..];
        }

        // The folders both lie in are passed over; each other folder of the page is left, and what is left of the target is entered.
        var shared = path[..path.CommonPrefixLength(page)].LastIndexOf('/') + 1;
        var up = page.AsSpan(shared).Count('/');
        if (up == 0 && path.Length == shared)
        {
            return $"./{target.AsSpan(shared)}";
        }

        var way = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[ShortWay]);
        for (var folder = 0; folder < up; folder++)
        {
            way.AppendLiteral("../");
        }

        way.AppendFormatted(target.AsSpan(shared));
        return way.ToStringAndClear();
    }
}
